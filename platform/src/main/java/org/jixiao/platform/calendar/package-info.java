/** Working days (工作日): what lies between two of them, and which one comes so many after another. */
@NullMarked
package org.jixiao.platform.calendar;

import org.jspecify.annotations.NullMarked;
