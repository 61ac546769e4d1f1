/** What the streams held at a position, asked of the services that own them. */
@NullMarked
package org.jixiao.journal.state;

import org.jspecify.annotations.NullMarked;
