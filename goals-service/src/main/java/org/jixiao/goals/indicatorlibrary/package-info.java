/**
 * The library of core indicators and standards (核心绩效指标和标准体系) of a budget year: proposed by 综合秘书处 or 研究室 together with a
 * business division, reviewed by 计划财务处, issued as the year's edition by the office's leaders. Goals refer to what is adopted.
 */
@NullMarked
package org.jixiao.goals.indicatorlibrary;

import org.jspecify.annotations.NullMarked;
