/** What every process of the suite has in common before its first bean exists: the defaults it runs with. */
@NullMarked
package org.jixiao.platform.boot;

import org.jspecify.annotations.NullMarked;
