/** The list of policies and of units and departments as a whole. */
@NullMarked
package org.jixiao.goals.subject.register;

import org.jspecify.annotations.NullMarked;
