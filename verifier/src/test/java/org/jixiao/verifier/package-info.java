/** The program as people start it. */
@NullMarked
package org.jixiao.verifier;

import org.jspecify.annotations.NullMarked;
