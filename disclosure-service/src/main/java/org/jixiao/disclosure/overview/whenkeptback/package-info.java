/** What an overview counts and is public no longer takes the overview with it. */
@NullMarked
package org.jixiao.disclosure.overview.whenkeptback;

import org.jspecify.annotations.NullMarked;
