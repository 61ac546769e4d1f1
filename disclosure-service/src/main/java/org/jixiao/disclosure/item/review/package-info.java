/** Reviewing a public version for secrecy before it goes out. */
@NullMarked
package org.jixiao.disclosure.item.review;

import org.jspecify.annotations.NullMarked;
