/** What finance said of each year, as it stands and as it was corrected. */
@NullMarked
package org.jixiao.monitoring.financeyear.register;

import org.jspecify.annotations.NullMarked;
