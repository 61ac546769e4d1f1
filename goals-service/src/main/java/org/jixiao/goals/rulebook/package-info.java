/**
 * The rulebook (规则手册) of one budget year: every number that may differ from year to year. A subject is judged by the version in
 * force when its step began.
 */
@NullMarked
package org.jixiao.goals.rulebook;

import org.jspecify.annotations.NullMarked;
