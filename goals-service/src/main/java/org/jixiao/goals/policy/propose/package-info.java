/** Proposing a policy. */
@NullMarked
package org.jixiao.goals.policy.propose;

import org.jspecify.annotations.NullMarked;
