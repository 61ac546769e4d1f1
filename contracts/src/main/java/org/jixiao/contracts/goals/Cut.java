package org.jixiao.contracts.goals;

import java.math.BigDecimal;

/**
 * What a decision on the money (调减) cuts from a goal's funding.
 *
 * @param reduction number of the measure by which it was decided; two may quote the same 文号
 * @param amount 元
 */
public record Cut(int reduction, BigDecimal amount) {}
