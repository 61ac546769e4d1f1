/**
 * Measures the platform against a ceiling and its peers within one run. Figures are ratios and medians; nothing here asserts a time.
 */
@NullMarked
package org.jixiao.benchmarks;

import org.jspecify.annotations.NullMarked;
