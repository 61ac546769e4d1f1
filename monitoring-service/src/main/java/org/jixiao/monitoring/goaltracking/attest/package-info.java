/** Offline conclusions on a classified project's tracking. */
@NullMarked
package org.jixiao.monitoring.goaltracking.attest;

import org.jspecify.annotations.NullMarked;
