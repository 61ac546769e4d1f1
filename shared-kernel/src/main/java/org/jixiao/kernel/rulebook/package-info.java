/** The rulebook of a budget year as every service reads it: which version is in force on a day, and the terms it sets. */
@NullMarked
package org.jixiao.kernel.rulebook;

import org.jspecify.annotations.NullMarked;
