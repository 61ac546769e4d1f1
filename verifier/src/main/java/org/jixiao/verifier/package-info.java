/** The program by which anybody checks an evidence package, without network and database. */
@NullMarked
package org.jixiao.verifier;

import org.jspecify.annotations.NullMarked;
