/** Leaving tasks of a post to a colleague. */
@NullMarked
package org.jixiao.goals.posts.delegate;

import org.jspecify.annotations.NullMarked;
