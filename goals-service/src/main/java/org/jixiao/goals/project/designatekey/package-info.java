/** Designating a key project. */
@NullMarked
package org.jixiao.goals.project.designatekey;

import org.jspecify.annotations.NullMarked;
