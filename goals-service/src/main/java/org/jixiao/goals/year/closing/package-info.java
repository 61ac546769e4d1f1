/** What is still open in a budget year, unit by unit, and whether it is closed. */
@NullMarked
package org.jixiao.goals.year.closing;

import org.jspecify.annotations.NullMarked;
