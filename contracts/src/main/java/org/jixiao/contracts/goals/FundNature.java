package org.jixiao.contracts.goals;

/**
 * A nature of funds (资金性质), for example 一般公共预算 or 政府性基金. 全覆盖 is told by it (中发〔2018〕34号), and money that moves keeps it. Codes
 * differ from place to place, so that each year's rulebook lists its own.
 *
 * @param code by which projects and reallocations name it
 */
public record FundNature(String code, String name) {}
