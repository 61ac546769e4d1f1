package org.jixiao.monitoring.trackingreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.MoneyReading;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.monitoring.trackingreport.TrackedGoal.Reported;

/** What the report counts; only goals that the task asks for a report count. */
record Sums(List<TrackedGoal> goals, LocalDate on) {

    Sums {
        goals = List.copyOf(goals);
    }

    Sums of(String kind) {
        return new Sums(
                goals.stream().filter(one -> one.subject().kind().equals(kind)).toList(), on);
    }

    long due() {
        return count(TrackedGoal::isDue);
    }

    long reported() {
        return count(TrackedGoal::isReported);
    }

    long late() {
        return count(TrackedGoal::isReportedLate);
    }

    long overdue() {
        return count(one -> one.isOverdue(on));
    }

    /** Of those that are due, tracked offline. */
    long classified() {
        return count(one -> one.isDue() && one.classified());
    }

    /** Only filed. */
    long trials() {
        return count(TrackedGoal::trial);
    }

    private long count(Predicate<TrackedGoal> wanted) {
        return goals.stream().filter(wanted).count();
    }

    List<TrackedGoal> missing() {
        return goals.stream().filter(one -> one.isDue() && !one.isReported()).toList();
    }

    /** Those whose reports are here to be read. */
    List<TrackedGoal> withReport() {
        return goals.stream()
                .filter(one -> one.isDue() && one.reported() != null)
                .toList();
    }

    long goalLights(Light light) {
        return readings().filter(one -> one.goal().light() == light).count();
    }

    long indicatorLights(Light light) {
        return readings()
                .flatMap(one -> one.indicators().stream())
                .filter(one -> one.light() == light)
                .count();
    }

    long paces(Pace pace) {
        return readings().filter(one -> one.money().pace() == pace).count();
    }

    List<TrackedGoal> read(Combined combined) {
        return withReport().stream()
                .filter(one ->
                        one.reported() != null && one.reported().reading().combined() == combined)
                .toList();
    }

    private Stream<DualReading> readings() {
        return goals.stream()
                .filter(TrackedGoal::isDue)
                .map(TrackedGoal::reported)
                .flatMap(Stream::ofNullable)
                .map(Reported::reading);
    }

    /** 全年预算数 of the reported projects in 元. A policy's money is its projects', so that only projects are summed up. */
    BigDecimal budget() {
        return money(MoneyReading::budget);
    }

    /** 执行数 of the same up to the cut-off, in 元. */
    BigDecimal executed() {
        return money(MoneyReading::executed);
    }

    private BigDecimal money(Function<MoneyReading, BigDecimal> amount) {
        return of(Subject.PROJECT)
                .readings()
                .map(DualReading::money)
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
