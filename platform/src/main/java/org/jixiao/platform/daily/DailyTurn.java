package org.jixiao.platform.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is to do a kind of work: one replica's at a time, and once a day where the work comes with the day. All of it is done in
 * one transaction, which also holds the mark that the day is done.
 */
public final class DailyTurn {

    private static final String KEY = "hashtextextended('jixiao ' || :work || ' ' || current_schema(), 0)";

    private final String work;
    private final JdbcClient state;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LocalTime at;

    /**
     * @param work its name; stored, so it never changes
     * @param at when the day's turn comes, by the clock and in its zone
     */
    public DailyTurn(String work, JdbcClient state, TransactionTemplate transaction, Clock clock, LocalTime at) {
        this.work = work;
        this.state = state;
        this.transaction = transaction;
        this.clock = clock;
        this.at = at;
    }

    /** Does today's work, once it is time and unless it was done before. */
    public void whenDue(Consumer<LocalDate> todaysWork) {
        LocalDateTime now = LocalDateTime.now(clock);
        if (now.toLocalTime().isBefore(at)) {
            return;
        }
        ifFree(() -> {
            if (begin(now.toLocalDate())) {
                todaysWork.accept(now.toLocalDate());
            }
        });
    }

    /** Does it, unless somebody else has the turn. */
    public void ifFree(Runnable task) {
        transaction.executeWithoutResult(_ -> {
            if (lock()) {
                task.run();
            }
        });
    }

    /** Does it, once whoever has the turn is through. */
    public <T> T inTurn(Supplier<T> task) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            state.sql("select pg_advisory_xact_lock(" + KEY + ")")
                    .param("work", work)
                    .query()
                    .singleRow();
            return task.get();
        }));
    }

    /** Until the transaction ends nobody else gets it; false if somebody else has it. */
    private boolean lock() {
        return state.sql("select pg_try_advisory_xact_lock(" + KEY + ")")
                .param("work", work)
                .query(Boolean.class)
                .single();
    }

    /** Whether this is the first time for the day. */
    private boolean begin(LocalDate day) {
        return state.sql("insert into day_done (work, day) values (:work, :day) on conflict do nothing")
                        .param("work", work)
                        .param("day", day)
                        .update()
                > 0;
    }
}
