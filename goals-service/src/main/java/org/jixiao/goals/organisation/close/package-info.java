/** Closing a unit. */
@NullMarked
package org.jixiao.goals.organisation.close;

import org.jspecify.annotations.NullMarked;
