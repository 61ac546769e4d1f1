/** The improvement plan on paper (改进计划). */
@NullMarked
package org.jixiao.evaluation.resultapplication.form;

import org.jspecify.annotations.NullMarked;
