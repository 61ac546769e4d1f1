/** Reading who holds the posts of a unit, and who held them. */
@NullMarked
package org.jixiao.goals.posts.list;

import org.jspecify.annotations.NullMarked;
