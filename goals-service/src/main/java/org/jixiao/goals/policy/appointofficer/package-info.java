/** Letting another person answer for a policy. */
@NullMarked
package org.jixiao.goals.policy.appointofficer;

import org.jspecify.annotations.NullMarked;
