/** Linking a policy to the projects that carry it out. */
@NullMarked
package org.jixiao.goals.policy.linkprojects;

import org.jspecify.annotations.NullMarked;
