/** Letting a person hold a post. */
@NullMarked
package org.jixiao.goals.posts.fill;

import org.jspecify.annotations.NullMarked;
