/** Giving a unit another name. */
@NullMarked
package org.jixiao.goals.organisation.rename;

import org.jspecify.annotations.NullMarked;
