/**
 * Goal tracking (绩效跟踪): how far an approved goal has come, read together with its money. A classified project is tracked offline
 * and leaves attestations only.
 */
@NullMarked
package org.jixiao.monitoring.goaltracking;

import org.jspecify.annotations.NullMarked;
