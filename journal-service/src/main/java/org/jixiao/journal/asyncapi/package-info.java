/** The feed, described for the programs of others. */
@NullMarked
package org.jixiao.journal.asyncapi;

import org.jspecify.annotations.NullMarked;
