package org.jixiao.disclosure.record;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jspecify.annotations.Nullable;

/**
 * 整改情况: every rectification of the subject with what was found, what had to be done, what was done, and whether it is put right. Who
 * reported, and the evidence, stay inside.
 *
 * @param name of the subject; null before its goal was approved
 * @param ordered in the order of their numbers
 */
record RectificationRecord(@Nullable String name, List<Followed> ordered) implements MatterRecord {

    /**
     * One rectification.
     *
     * @param report what the unit said last; null before
     */
    record Followed(
            RectificationOrdered order,
            Outcome outcome,
            @Nullable String report) {

        private Followed now(Outcome another) {
            return new Followed(order, another, report);
        }

        private Row row() {
            return AccountOf.cells()
                    .text("notice", order.documentNumber())
                    .word("source", order.source())
                    .text("findings", String.join("；", order.findings()))
                    .text("requirements", order.requirements())
                    .text("report", report)
                    .word("outcome", outcome)
                    .row("R" + order.number());
        }
    }

    /** Whether it is put right. */
    enum Outcome {
        /** 整改中. */
        UNDER_WAY,
        /** 已整改. */
        PUT_RIGHT,
        /** 未通过验收、继续整改. */
        NOT_PUT_RIGHT
    }

    @Override
    public RectificationRecord after(StoredEvent event) {
        return switch (event) {
            case GoalApproved goal -> new RectificationRecord(goal.name(), ordered);
            case RectificationOrdered order ->
                new RectificationRecord(
                        name,
                        Stream.concat(ordered.stream(), Stream.of(new Followed(order, Outcome.UNDER_WAY, null)))
                                .toList());
            case RectificationReported report ->
                with(report.number(), one -> new Followed(one.order(), Outcome.UNDER_WAY, report.report()));
            case RectificationAccepted accepted -> with(accepted.number(), one -> one.now(Outcome.PUT_RIGHT));
            case RectificationRejected rejected -> with(rejected.number(), one -> one.now(Outcome.NOT_PUT_RIGHT));
            default -> this;
        };
    }

    private RectificationRecord with(int number, UnaryOperator<Followed> change) {
        return new RectificationRecord(
                name,
                ordered.stream()
                        .map(one -> one.order().number() == number ? change.apply(one) : one)
                        .toList());
    }

    @Override
    public @Nullable PublicContent content() {
        if (ordered.isEmpty()) {
            return null;
        }
        RectificationOrdered last = ordered.getLast().order();
        Subject subject = last.subject();
        return PublicVersion.of(
                Matter.RECTIFICATION, subject, name == null ? subject.code() : name, last.unitCode(), account());
    }

    private PublicAccount account() {
        return new AccountOf()
                .facts(AccountOf.cells()
                        .number("ordered", ordered.size())
                        .number(
                                "putRight",
                                ordered.stream()
                                        .filter(one -> one.outcome() == Outcome.PUT_RIGHT)
                                        .count()))
                .sheet("rectifications", ordered.stream().map(Followed::row).toList())
                .made();
    }
}
