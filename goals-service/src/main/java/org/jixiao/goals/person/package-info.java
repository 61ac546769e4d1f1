/** Naming the people behind the staff ids of the history (人员名册). */
@NullMarked
package org.jixiao.goals.person;

import org.jspecify.annotations.NullMarked;
