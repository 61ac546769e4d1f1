/** What follows from supervision. */
@NullMarked
package org.jixiao.goals.goal.whengoalsupervised;

import org.jspecify.annotations.NullMarked;
