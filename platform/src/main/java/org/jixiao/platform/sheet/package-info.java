/**
 * Tables as files of spreadsheet programs: {@link org.jixiao.platform.sheet.Sheet} writes rows as XLSX,
 * {@link org.jixiao.platform.sheet.SheetReader} reads what people filled in and says of every wrong cell what is wrong with it.
 *
 * <p>Writing is left to a library. Reading is not: the libraries that were looked at believe what a file says of itself, and a
 * file of one kilobyte that names a cell far to the right or a text that is not there takes all of the memory. The form of the
 * files that have to be read is small, and StAX of the JDK does most of it.
 */
@NullMarked
package org.jixiao.platform.sheet;

import org.jspecify.annotations.NullMarked;
