/** Admitting a project to the library. */
@NullMarked
package org.jixiao.goals.project.admit;

import org.jspecify.annotations.NullMarked;
