/** Where else a published version stands. */
@NullMarked
package org.jixiao.disclosure.item.post;

import org.jspecify.annotations.NullMarked;
