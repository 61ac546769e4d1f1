/** Setting up a unit. */
@NullMarked
package org.jixiao.goals.organisation.establish;

import org.jspecify.annotations.NullMarked;
