/** The web client of staff and auditors: files of the {@code console} module, served as they are. */
@NullMarked
package org.jixiao.gateway.console;

import org.jspecify.annotations.NullMarked;
