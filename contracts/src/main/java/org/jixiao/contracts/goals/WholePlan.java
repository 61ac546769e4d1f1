package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a unit or a department as a whole does in a year, and with which money (部门（单位）整体支出绩效目标申报表). Amounts are 元.
 *
 * @param functions its duties (职能简介)
 * @param structure how it is organised (机构设置)
 * @param posts 人员编制
 * @param staff people in post (实有人数)
 * @param basicExpenditure 基本支出
 * @param projectExpenditure 项目支出
 * @param tasks the year's main tasks (年度主要任务)
 * @param goals 年度总体目标, each tied to tasks
 */
public record WholePlan(
        String functions,
        String structure,
        int posts,
        int staff,
        BigDecimal basicExpenditure,
        BigDecimal projectExpenditure,
        List<Task> tasks,
        List<TiedGoal> goals) {

    /**
     * A main task.
     *
     * @param appropriation 财政拨款
     * @param other 其他资金
     * @param projects codes of the projects that carry it out; empty where there are none
     */
    public record Task(String name, String content, BigDecimal appropriation, BigDecimal other, List<String> projects) {

        /** 预算金额总额. */
        public BigDecimal total() {
            return appropriation.add(other);
        }
    }

    /**
     * One of the year's goals.
     *
     * @param tasks names of the tasks that reach it
     */
    public record TiedGoal(String text, List<String> tasks) {}

    /** What all tasks cost together. */
    public BigDecimal taskTotal() {
        return tasks.stream().map(Task::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
