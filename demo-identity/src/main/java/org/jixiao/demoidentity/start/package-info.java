/** Keeps the demonstration out of real installations. */
@NullMarked
package org.jixiao.demoidentity.start;

import org.jspecify.annotations.NullMarked;
