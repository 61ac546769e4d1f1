package org.jixiao.monitoring.budgetexecution.execution;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.kernel.money.EconomicNature;
import org.jspecify.annotations.Nullable;

/**
 * A unit's own expenditure by what it is for, in 元.
 *
 * @param personnel 人员经费
 * @param operating 公用经费
 * @param threePublic 三公经费, a part of 公用经费
 * @param procurement 政府采购, a part of any of them
 * @param other what carries another class or none
 */
record ClassifiedMoney(
        Part personnel, Part operating, Part threePublic, Part procurement, Part other, List<OfClass> classes) {

    /**
     * @param budget 全年预算数
     * @param executed 执行数
     */
    record Part(BigDecimal budget, BigDecimal executed) {}

    /**
     * @param economicClass null for documents that carry none
     * @param procurement whether it is money of 政府采购, which is told apart within its class
     */
    record OfClass(@Nullable String economicClass, boolean procurement, BigDecimal budget, BigDecimal executed) {}

    static ClassifiedMoney of(List<OfClass> classes) {
        return new ClassifiedMoney(
                part(classes, one -> EconomicNature.of(one.economicClass()) == EconomicNature.PERSONNEL),
                part(classes, one -> EconomicNature.of(one.economicClass()) == EconomicNature.OPERATING),
                part(classes, one -> EconomicNature.isThreePublic(one.economicClass())),
                part(classes, OfClass::procurement),
                part(classes, one -> EconomicNature.of(one.economicClass()) == EconomicNature.OTHER),
                classes);
    }

    private static Part part(List<OfClass> classes, Predicate<OfClass> belongs) {
        Part sum = new Part(new BigDecimal("0.00"), new BigDecimal("0.00"));
        for (OfClass one : classes) {
            if (belongs.test(one)) {
                sum = new Part(sum.budget().add(one.budget()), sum.executed().add(one.executed()));
            }
        }
        return sum;
    }
}
