/** Correcting the nature of a project's funds. */
@NullMarked
package org.jixiao.goals.project.correctfundnature;

import org.jspecify.annotations.NullMarked;
