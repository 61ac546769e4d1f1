/** What monitoring keeps of the office beside its own facts: rulebooks, units, and who holds which post. */
@NullMarked
package org.jixiao.monitoring.office;

import org.jspecify.annotations.NullMarked;
