/** The account itself, as JSON and as a workbook. */
@NullMarked
package org.jixiao.evaluation.coverage.account;

import org.jspecify.annotations.NullMarked;
