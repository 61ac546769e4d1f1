/** The papers of a subject (材料): what the rulebook asks for at a step, and what was handed in for it. */
@NullMarked
package org.jixiao.goals.material;

import org.jspecify.annotations.NullMarked;
