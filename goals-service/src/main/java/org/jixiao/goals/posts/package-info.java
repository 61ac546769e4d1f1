/**
 * The posts (职务) of a unit and who held them when. Whoever confirms something does so by a post held on that day, and stays
 * answerable for it after leaving.
 */
@NullMarked
package org.jixiao.goals.posts;

import org.jspecify.annotations.NullMarked;
