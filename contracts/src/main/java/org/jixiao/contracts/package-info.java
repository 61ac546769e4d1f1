/**
 * Everything that can stand in the event log: stored events, their names and the subject they are about. Records only: no
 * behaviour, no framework. One sub-package per context, one sealed interface per aggregate.
 */
@NullMarked
package org.jixiao.contracts;

import org.jspecify.annotations.NullMarked;
