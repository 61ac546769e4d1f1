/** What an approved goal means for disclosure. */
@NullMarked
package org.jixiao.disclosure.item.whengoalapproved;

import org.jspecify.annotations.NullMarked;
