/** Files of one package: a ZIP file whose list of hashes anybody can check with a program that every computer has. */
@NullMarked
package org.jixiao.platform.archive;

import org.jspecify.annotations.NullMarked;
