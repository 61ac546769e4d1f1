/**
 * The arithmetic of the lights (监控灯): pure functions from what was planned, what is reported and the rulebook's thresholds to a
 * light that explains itself. One small type per rule, so that each can be read beside the rule it carries out.
 */
@NullMarked
package org.jixiao.monitoring.light;

import org.jspecify.annotations.NullMarked;
