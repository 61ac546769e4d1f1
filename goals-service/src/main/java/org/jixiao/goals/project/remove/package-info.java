/** Taking a project out of the library. */
@NullMarked
package org.jixiao.goals.project.remove;

import org.jspecify.annotations.NullMarked;
