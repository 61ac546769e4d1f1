/** What the services' tests share: decisions told as given, when, then; a real PostgreSQL; the architecture's rules. */
@NullMarked
package org.jixiao.platform.test;

import org.jspecify.annotations.NullMarked;
