/** 重点评价的选定: what of a budget year the office evaluates itself, by claim and by lot, so that anybody comes to the same proposal. */
@NullMarked
package org.jixiao.evaluation.keyselection;

import org.jspecify.annotations.NullMarked;
