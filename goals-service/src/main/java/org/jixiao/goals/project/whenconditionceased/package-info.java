/** Taking a project out of the library when a condition of its admission ceased. */
@NullMarked
package org.jixiao.goals.project.whenconditionceased;

import org.jspecify.annotations.NullMarked;
