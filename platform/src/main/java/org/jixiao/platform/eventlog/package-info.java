/**
 * The event log as the services see it: stored names and JSON, appending and loading through Axon's JDBC engine, numbering after
 * commit, and reading by final position. Nothing outside this package knows how events are stored.
 */
@NullMarked
package org.jixiao.platform.eventlog;

import org.jspecify.annotations.NullMarked;
