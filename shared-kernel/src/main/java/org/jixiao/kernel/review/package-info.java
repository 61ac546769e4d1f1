/** How anything is confirmed by heads and judged by seats: "3+X" and a unit's own review (rules of who writes, confirms, reviews, concludes). */
@NullMarked
package org.jixiao.kernel.review;

import org.jspecify.annotations.NullMarked;
