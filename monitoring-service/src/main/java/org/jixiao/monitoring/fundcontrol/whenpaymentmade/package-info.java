/** A payment against a hold is noticed by itself. */
@NullMarked
package org.jixiao.monitoring.fundcontrol.whenpaymentmade;

import org.jspecify.annotations.NullMarked;
