package org.jixiao.contracts.goals;

/**
 * What a seat says of one indicator.
 *
 * @param indicator the indicator's code within the goal
 */
public record IndicatorRemark(String indicator, String text) {}
