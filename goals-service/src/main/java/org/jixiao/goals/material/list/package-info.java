/** Seeing which papers are asked for, and which are there. */
@NullMarked
package org.jixiao.goals.material.list;

import org.jspecify.annotations.NullMarked;
