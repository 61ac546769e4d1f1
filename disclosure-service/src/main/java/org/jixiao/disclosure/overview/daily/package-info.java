/** An overview arises, and is drawn anew, because a day has come on which something else is published than on the one before. */
@NullMarked
package org.jixiao.disclosure.overview.daily;

import org.jspecify.annotations.NullMarked;
