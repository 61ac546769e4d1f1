/** Lifting the designation of a key project. */
@NullMarked
package org.jixiao.goals.project.liftkey;

import org.jspecify.annotations.NullMarked;
