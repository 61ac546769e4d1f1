/** Restricting the disclosure of a project. */
@NullMarked
package org.jixiao.goals.project.restrict;

import org.jspecify.annotations.NullMarked;
