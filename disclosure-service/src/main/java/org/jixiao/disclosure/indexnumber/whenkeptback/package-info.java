/** What is kept back gives its index number back, so that the next item gets it. */
@NullMarked
package org.jixiao.disclosure.indexnumber.whenkeptback;

import org.jspecify.annotations.NullMarked;
