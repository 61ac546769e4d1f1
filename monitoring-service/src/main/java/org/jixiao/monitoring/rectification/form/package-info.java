/** The notice of a rectification (整改通知书) with how it ended, printed from the log as PDF and XLSX. */
@NullMarked
package org.jixiao.monitoring.rectification.form;

import org.jspecify.annotations.NullMarked;
