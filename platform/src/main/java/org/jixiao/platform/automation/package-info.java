/** Automations: what follows by itself from an event, as a command in a unit of work of its own, exactly once. */
@NullMarked
package org.jixiao.platform.automation;

import org.jspecify.annotations.NullMarked;
