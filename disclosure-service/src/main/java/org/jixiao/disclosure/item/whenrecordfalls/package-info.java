/** What is public of a record that does not stand any more goes to correction. */
@NullMarked
package org.jixiao.disclosure.item.whenrecordfalls;

import org.jspecify.annotations.NullMarked;
