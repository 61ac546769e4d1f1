/** 整改通知书: a finding becomes a rectification with its term. */
@NullMarked
package org.jixiao.monitoring.rectification.order;

import org.jspecify.annotations.NullMarked;
