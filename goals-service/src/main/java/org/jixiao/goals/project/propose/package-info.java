/** Proposing a project. */
@NullMarked
package org.jixiao.goals.project.propose;

import org.jspecify.annotations.NullMarked;
