/** Publishing a rulebook. */
@NullMarked
package org.jixiao.goals.rulebook.publish;

import org.jspecify.annotations.NullMarked;
