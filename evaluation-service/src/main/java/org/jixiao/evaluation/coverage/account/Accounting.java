package org.jixiao.evaluation.coverage.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.evaluation.coverage.Have;
import org.jixiao.evaluation.coverage.Managed;
import org.jixiao.evaluation.coverage.Managed.Secrecy;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Count;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Gap;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Ground;
import org.jixiao.evaluation.coverage.account.CoverageAccount.HaveLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.KindLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Missing;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Money;
import org.jixiao.evaluation.coverage.account.CoverageAccount.NatureLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Source;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * Adds the account up from the subjects. Money is that of projects alone: a policy's and a whole's is that of their projects, and would
 * count twice.
 *
 * @param all trials among them
 */
record Accounting(List<Managed> all) {

    private static final int DECIMALS = 2;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    CoverageAccount of(int budgetYear, @Nullable String unitCode, List<FundNature> natures, List<String> constraints) {
        List<Managed> subjects = all.stream().filter(one -> !one.trial()).toList();
        List<Managed> projects = subjects.stream().filter(Managed::isProject).toList();
        return new CoverageAccount(
                budgetYear,
                unitCode,
                objects(subjects),
                Arrays.stream(Have.values())
                        .map(have -> process(have, projects))
                        .toList(),
                byNature(natures, projects),
                Arrays.stream(Source.values())
                        .map(source -> money(source, projects))
                        .toList(),
                List.of(
                        withheld(Ground.CLASSIFIED, Secrecy.CLASSIFIED, projects),
                        withheld(Ground.RESTRICTED, Secrecy.RESTRICTED, projects)),
                objects(all.stream().filter(Managed::trial).toList()),
                constraints);
    }

    private static List<KindLine> objects(List<Managed> subjects) {
        return Arrays.stream(GoalSubject.values())
                .map(kind -> objects(
                        kind,
                        subjects.stream()
                                .filter(one -> GoalSubject.of(one.subject()) == kind)
                                .toList()))
                .toList();
    }

    private static KindLine objects(GoalSubject kind, List<Managed> subjects) {
        List<Managed> missing =
                subjects.stream().filter(one -> !one.isManaged()).toList();
        return new KindLine(kind, subjects.size(), subjects.size() - missing.size(), gap(missing));
    }

    private static HaveLine process(Have have, List<Managed> projects) {
        List<Managed> due = have.due(projects);
        List<Managed> done = due.stream().filter(have::isDone).toList();
        Count all = count(due, have::amount);
        Count some = count(done, have::amount);
        return new HaveLine(
                have,
                all,
                some,
                rate(BigDecimal.valueOf(some.subjects()), BigDecimal.valueOf(all.subjects())),
                rate(some.amount(), all.amount()),
                gap(due.stream().filter(one -> !have.isDone(one)).toList()));
    }

    private static Count count(List<Managed> subjects, Function<Managed, @Nullable BigDecimal> amount) {
        BigDecimal sum = NOTHING;
        int unknown = 0;
        for (Managed one : subjects) {
            BigDecimal known = amount.apply(one);
            if (known == null) {
                unknown++;
            } else {
                sum = sum.add(known);
            }
        }
        return new Count(subjects.size(), sum, unknown);
    }

    private static Gap gap(List<Managed> missing) {
        List<Missing> named = missing.stream()
                .filter(one -> one.secrecy() == Secrecy.OPEN)
                .map(one -> new Missing(one.subject(), one.name(), one.unitCode()))
                .toList();
        return new Gap(named, missing.size() - named.size());
    }

    /**
     * A code that no rulebook lists any more is its own name, and a project whose proposal was removed counts with the first, so that no money
     * is left out.
     */
    private static List<NatureLine> byNature(List<FundNature> natures, List<Managed> projects) {
        Map<String, List<Managed>> byCode = projects.stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(
                                one.fundNature(), natures.getFirst().code()),
                        TreeMap::new,
                        Collectors.toList()));
        List<String> listed = natures.stream().map(FundNature::code).toList();
        Stream<FundNature> others =
                byCode.keySet().stream().filter(code -> !listed.contains(code)).map(code -> new FundNature(code, code));
        return Stream.concat(natures.stream(), others)
                .map(nature -> line(nature, byCode.getOrDefault(nature.code(), List.of())))
                .toList();
    }

    private static NatureLine line(FundNature nature, List<Managed> projects) {
        BigDecimal total = budget(projects);
        BigDecimal managed = budget(projects.stream().filter(Managed::isManaged).toList());
        return new NatureLine(nature, total, managed, rate(managed, total));
    }

    private static BigDecimal budget(List<Managed> projects) {
        return projects.stream().map(one -> one.money().budget()).reduce(NOTHING, BigDecimal::add);
    }

    private static Money money(Source source, List<Managed> projects) {
        BigDecimal total = sum(source, projects);
        BigDecimal managed =
                sum(source, projects.stream().filter(Managed::isManaged).toList());
        return new Money(source, total, managed, rate(managed, total));
    }

    private static BigDecimal sum(Source source, List<Managed> projects) {
        return projects.stream().map(one -> amount(source, one.money())).reduce(NOTHING, BigDecimal::add);
    }

    private static BigDecimal amount(Source source, Managed.Money money) {
        return switch (source) {
            case APPROPRIATION -> money.budget().subtract(money.carriedIn());
            case CARRIED_OVER -> money.carriedIn();
            case OTHER -> money.otherFunds();
        };
    }

    private static Withheld withheld(Ground ground, Secrecy secrecy, List<Managed> projects) {
        List<Managed> some =
                projects.stream().filter(one -> one.secrecy() == secrecy).toList();
        return new Withheld(
                ground,
                count(some, one -> one.money().budget()),
                count(
                        some.stream().filter(Managed::isManaged).toList(),
                        one -> one.money().budget()));
    }

    private static @Nullable BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.movePointRight(DECIMALS).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
