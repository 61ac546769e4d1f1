/** Letting another person answer for a project. */
@NullMarked
package org.jixiao.goals.project.appointofficer;

import org.jspecify.annotations.NullMarked;
