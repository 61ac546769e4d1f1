/** The rulebooks that ship with the suite, to begin from. */
@NullMarked
package org.jixiao.goals.rulebook.shipped;

import org.jspecify.annotations.NullMarked;
