/** Handing in a paper. */
@NullMarked
package org.jixiao.goals.material.handin;

import org.jspecify.annotations.NullMarked;
