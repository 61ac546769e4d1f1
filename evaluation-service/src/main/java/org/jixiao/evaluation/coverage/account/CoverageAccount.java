package org.jixiao.evaluation.coverage.account;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.evaluation.coverage.Have;
import org.jspecify.annotations.Nullable;

/**
 * 三全五有台账 of a budget year. 涉密 and 不宜公开 subjects are in every count and in no list; trials are apart from all of it.
 *
 * @param unitCode null for the whole office
 * @param objects 全方位: of each kind of subject, which are managed
 * @param haves 全过程: the five haves, of projects
 * @param natures 全覆盖: 全年预算数 of projects, by the nature of its funds: each of the year's rulebook, and what projects name beside
 * @param money 全覆盖: the money of projects, by its source
 * @param withheld what is in the counts without a name
 * @param trials 试编: of each kind of subject, whose goal is filed
 * @param constraints the labels of the 五个约束; none until they are named
 */
public record CoverageAccount(
        int budgetYear,
        @Nullable String unitCode,
        List<KindLine> objects,
        List<HaveLine> haves,
        List<NatureLine> natures,
        List<Money> money,
        List<Withheld> withheld,
        List<KindLine> trials,
        List<String> constraints) {

    /** A subject that is missing. */
    public record Missing(Subject subject, String name, String unitCode) {}

    /**
     * What is missing.
     *
     * @param named those that may be named
     * @param withheld how many may not
     */
    public record Gap(List<Missing> named, int withheld) {}

    /**
     * Subjects of one kind.
     *
     * @param managed those with an approved goal; of trials those whose goal is filed
     */
    public record KindLine(GoalSubject kind, int total, int managed, Gap gap) {}

    /**
     * So many subjects, and their money.
     *
     * @param amount 元
     * @param amountUnknown of how many of them the amount is not known: it is no part of {@code amount}
     */
    public record Count(int subjects, BigDecimal amount, int amountUnknown) {}

    /**
     * One of the five haves.
     *
     * @param due those of which the step is due
     * @param done those of them of which it was done
     * @param rate done ÷ due by count, in percent with two decimals; null where nothing is due
     * @param amountRate the same by amount
     */
    public record HaveLine(
            Have have,
            Count due,
            Count done,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal amountRate,
            Gap gap) {}

    /**
     * Money of projects of one nature of funds (资金性质), 元.
     *
     * @param total 全年预算数, with what was carried in
     * @param managed that of projects with an approved goal
     * @param rate managed ÷ total, in percent with two decimals; null where there is none
     */
    public record NatureLine(
            FundNature nature,
            BigDecimal total,
            BigDecimal managed,
            @Nullable BigDecimal rate) {}

    /**
     * Money of projects, 元.
     *
     * @param total all of it, by finance's documents
     * @param managed that of projects with an approved goal
     * @param rate managed ÷ total, in percent with two decimals; null where there is none
     */
    public record Money(
            Source source,
            BigDecimal total,
            BigDecimal managed,
            @Nullable BigDecimal rate) {}

    /** Where the money of a project comes from (资金来源). */
    public enum Source {
        /** 本年财政拨款: 全年预算数 without what was carried in. */
        APPROPRIATION,
        /** 上年结转. */
        CARRIED_OVER,
        /** 其他资金: paid beside the budget. */
        OTHER
    }

    /**
     * Subjects that are counted and not named.
     *
     * @param ground CLASSIFIED 涉密, RESTRICTED 不宜公开
     * @param total with 全年预算数
     * @param managed those of them with an approved goal
     */
    public record Withheld(Ground ground, Count total, Count managed) {}

    /** Why a subject is not named. */
    public enum Ground {
        /** 涉密. */
        CLASSIFIED,
        /** 不宜公开. */
        RESTRICTED
    }
}
