/** 整改: what was found is put right, checked and closed, or fails and leads to measures (notice 三(四)). */
@NullMarked
package org.jixiao.monitoring.rectification;

import org.jspecify.annotations.NullMarked;
