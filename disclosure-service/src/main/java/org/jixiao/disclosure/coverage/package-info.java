/** How much of what must be public is public, for staff and auditors. */
@NullMarked
package org.jixiao.disclosure.coverage;

import org.jspecify.annotations.NullMarked;
