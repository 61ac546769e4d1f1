/** Registering a classified project. */
@NullMarked
package org.jixiao.goals.project.registerclassified;

import org.jspecify.annotations.NullMarked;
