/** Attesting a step of a goal. */
@NullMarked
package org.jixiao.goals.goal.attest;

import org.jspecify.annotations.NullMarked;
