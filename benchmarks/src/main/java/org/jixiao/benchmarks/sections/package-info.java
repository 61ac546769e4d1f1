/** What is measured, one class per part of the report. */
@NullMarked
package org.jixiao.benchmarks.sections;

import org.jspecify.annotations.NullMarked;
