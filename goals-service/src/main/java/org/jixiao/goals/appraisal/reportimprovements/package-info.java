/** Reporting improvements. */
@NullMarked
package org.jixiao.goals.appraisal.reportimprovements;

import org.jspecify.annotations.NullMarked;
