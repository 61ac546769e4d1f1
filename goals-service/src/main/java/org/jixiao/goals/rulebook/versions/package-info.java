/** Reading the versions of a budget year's rulebook. */
@NullMarked
package org.jixiao.goals.rulebook.versions;

import org.jspecify.annotations.NullMarked;
