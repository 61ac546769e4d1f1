/** The one-shot step before the first service starts: the event log's schema, the roles and their passwords. */
@NullMarked
package org.jixiao.migration;

import org.jspecify.annotations.NullMarked;
