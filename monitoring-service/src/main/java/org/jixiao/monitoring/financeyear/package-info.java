/**
 * The finance year (财政年度): what finance says of a budget year as a whole, namely its replies and the end of the year's books. They
 * are facts: each is kept, and the highest version of each stands.
 */
@NullMarked
package org.jixiao.monitoring.financeyear;

import org.jspecify.annotations.NullMarked;
