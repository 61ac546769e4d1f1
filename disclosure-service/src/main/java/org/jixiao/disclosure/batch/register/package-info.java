/** The batches of a year with their clocks, for staff. */
@NullMarked
package org.jixiao.disclosure.batch.register;

import org.jspecify.annotations.NullMarked;
