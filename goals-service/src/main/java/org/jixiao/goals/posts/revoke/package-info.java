/** Taking delegated tasks back. */
@NullMarked
package org.jixiao.goals.posts.revoke;

import org.jspecify.annotations.NullMarked;
