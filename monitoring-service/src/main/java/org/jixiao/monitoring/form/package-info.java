/** The forms of what stands in paths and parameters. */
@NullMarked
package org.jixiao.monitoring.form;

import org.jspecify.annotations.NullMarked;
