/** Index numbers (索取号): given by the system, one series for whoever publishes under a code of its own. */
@NullMarked
package org.jixiao.disclosure.indexnumber;

import org.jspecify.annotations.NullMarked;
