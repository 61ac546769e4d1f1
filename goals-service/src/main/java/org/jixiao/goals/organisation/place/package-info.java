/** Putting a unit below another one. */
@NullMarked
package org.jixiao.goals.organisation.place;

import org.jspecify.annotations.NullMarked;
