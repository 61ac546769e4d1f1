package org.jixiao.contracts.goals;

import java.util.List;

/**
 * The papers that a step asks for (材料清单).
 *
 * @param types what they are called, for example 项目申报书
 */
public record MaterialList(MaterialStep step, List<String> types) {}
