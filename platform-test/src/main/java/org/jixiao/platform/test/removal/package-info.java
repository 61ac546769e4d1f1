/** What stays readable after a removal of content, asked of every service. */
@NullMarked
package org.jixiao.platform.test.removal;

import org.jspecify.annotations.NullMarked;
