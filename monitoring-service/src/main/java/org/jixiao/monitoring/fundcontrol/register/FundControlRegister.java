package org.jixiao.monitoring.fundcontrol.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads measures, holds and alarms. */
@Component
class FundControlRegister {

    private static final String MEASURE = """
        select kind || '/' || code || '/' || budget_year as subject, number, measure, standing, amount, cause, reason,
            rectification, carries_out, proposed_on, statement_until, statement, document, decided_on, lapses_on,
            acknowledge_by, answer_document, answered_on,
            standing = 'DECIDED' and acknowledge_by < cast(:on as date) as unanswered, version
        from fund_measure
        """;
    private static final String HOLD = """
        select kind || '/' || code || '/' || budget_year as subject, nullif(holder, '') as policy, held, since, lapses_on
        from fund_hold
        """;
    private static final String ALARM = """
        select kind || '/' || code || '/' || budget_year as subject, payment, number, amount, paid_on, raised_on
        from fund_alarm
        """;

    private final JdbcClient views;

    FundControlRegister(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /** Where a measure stands. */
    enum Standing {
        /** 已提出, 待陈述和决定. */
        PROPOSED,
        /** 不予采取. */
        DROPPED,
        /** 已决定, 待财政执行. */
        DECIDED,
        /** 财政已执行. */
        ACKNOWLEDGED,
        /** 财政未执行, 退回. */
        REFUSED
    }

    /** Whether money flows, the gravest last. */
    enum Held {
        /** 正常拨付. */
        FLOWING,
        /** 暂缓. */
        SUSPENDED,
        /** 停止. */
        STOPPED
    }

    /**
     * A measure as it stands.
     *
     * @param unanswered whether finance should have answered by now, which is an alarm
     */
    record MeasureRow(
            String subject,
            int number,
            Measure measure,
            Standing standing,
            @Nullable BigDecimal amount,
            @Nullable Cause cause,
            String reason,
            @Nullable Integer rectification,
            @Nullable Integer carriesOut,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate statementUntil,
            @Nullable String statement,
            @Nullable String document,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate lapsesOn,
            @Nullable LocalDate acknowledgeBy,
            @Nullable String answerDocument,
            @Nullable LocalDate answeredOn,
            boolean unanswered,
            long version) {}

    /**
     * Whether a decision holds the money of a subject, and since when it stands so.
     *
     * @param policy code of the policy whose decision it is; null for the subject's own
     */
    record HoldRow(
            String subject,
            @Nullable String policy,
            Held held,
            LocalDate since,
            @Nullable LocalDate lapsesOn) {}

    /** A payment that came although the money was held. */
    record AlarmRow(
            String subject, String payment, int number, BigDecimal amount, LocalDate paidOn, LocalDate raisedOn) {}

    List<MeasureRow> measuresOf(Subject subject, LocalDate on) {
        return views.sql(MEASURE + "where budget_year = :year and kind = :kind and code = :code order by number")
                .param("on", on)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(new SimplePropertyRowMapper<>(MeasureRow.class))
                .list();
    }

    /** The own decision first, then those on policies. */
    List<HoldRow> holdsOf(Subject subject) {
        return views.sql(HOLD + "where budget_year = :year and kind = :kind and code = :code order by holder")
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(new SimplePropertyRowMapper<>(HoldRow.class))
                .list();
    }

    List<AlarmRow> alarmsOf(Subject subject) {
        return views.sql(
                        ALARM + "where budget_year = :year and kind = :kind and code = :code order by paid_on, payment")
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query(new SimplePropertyRowMapper<>(AlarmRow.class))
                .list();
    }

    /** Measures of a year that somebody must still do something about, what finance owes an answer first. */
    List<MeasureRow> open(int budgetYear, LocalDate on, int limit) {
        return views.sql(MEASURE + """
            where budget_year = :year and standing in ('PROPOSED', 'DECIDED', 'REFUSED')
            order by acknowledge_by nulls last, statement_until, kind, code, number limit :limit\
            """)
                .param("on", on)
                .param("year", budgetYear)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(MeasureRow.class))
                .list();
    }

    List<AlarmRow> alarms(int budgetYear, int limit) {
        return views.sql(ALARM + """
            where budget_year = :year order by raised_on desc, kind, code, payment limit :limit\
            """)
                .param("year", budgetYear)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(AlarmRow.class))
                .list();
    }

    /** Subjects of which a provisional suspension ended before a day, be it the own one or that of a policy. */
    List<Subject> lapsedBefore(LocalDate day) {
        return views.sql("""
            select distinct kind, code, budget_year from fund_hold
            where held = 'SUSPENDED' and lapses_on < :day order by budget_year, kind, code\
            """)
                .param("day", day)
                .query((row, _) -> new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")))
                .list();
    }
}
