/** Merging a unit into another one. */
@NullMarked
package org.jixiao.goals.organisation.merge;

import org.jspecify.annotations.NullMarked;
