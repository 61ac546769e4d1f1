/** What is generated at the first start and kept in files that only their owner can read. */
@NullMarked
package org.jixiao.demoidentity.secret;

import org.jspecify.annotations.NullMarked;
