/** Proofs against an implementation that was written from the RFC alone, and against published vectors. */
@NullMarked
package org.jixiao.proof;

import org.jspecify.annotations.NullMarked;
