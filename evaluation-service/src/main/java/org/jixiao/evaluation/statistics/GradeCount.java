package org.jixiao.evaluation.statistics;

/**
 * How many results have a grade.
 *
 * @param grade one of the rulebook's, or 无法证明, or 弄虚作假 where the result is void
 */
public record GradeCount(String grade, long results) {}
