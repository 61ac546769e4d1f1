/** Reading the tree of units, as it is and as it was. */
@NullMarked
package org.jixiao.goals.organisation.list;

import org.jspecify.annotations.NullMarked;
