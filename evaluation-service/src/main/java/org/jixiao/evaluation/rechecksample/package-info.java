/** 复核抽查: which results of a budget year are rechecked, drawn by lot so that anybody can draw them again. */
@NullMarked
package org.jixiao.evaluation.rechecksample;

import org.jspecify.annotations.NullMarked;
