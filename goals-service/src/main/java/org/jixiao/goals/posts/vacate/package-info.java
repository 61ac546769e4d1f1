/** Letting a person leave a post. */
@NullMarked
package org.jixiao.goals.posts.vacate;

import org.jspecify.annotations.NullMarked;
