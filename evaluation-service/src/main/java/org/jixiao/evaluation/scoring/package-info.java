/**
 * How a self-evaluation is scored (财预〔2020〕10号): one small class per rule, pure arithmetic on exact decimals, every number from
 * the rulebook. Each score comes with the line of calculation that gave it.
 */
@NullMarked
package org.jixiao.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
