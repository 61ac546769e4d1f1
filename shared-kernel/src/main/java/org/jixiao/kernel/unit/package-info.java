/** The units that take part in a budget year, as every service reads them. */
@NullMarked
package org.jixiao.kernel.unit;

import org.jspecify.annotations.NullMarked;
