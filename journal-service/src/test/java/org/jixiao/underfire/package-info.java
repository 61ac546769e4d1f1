/** The journal and the services that write, as processes that are killed. Outside the journal's package, whose components they are not. */
@NullMarked
package org.jixiao.underfire;

import org.jspecify.annotations.NullMarked;
