/** Who held which post of a unit when, and who stood in (AB角). */
@NullMarked
package org.jixiao.kernel.posts;

import org.jspecify.annotations.NullMarked;
