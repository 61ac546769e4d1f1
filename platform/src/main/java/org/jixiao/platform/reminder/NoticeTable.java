package org.jixiao.platform.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.platform.reminder.Notice.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told whom, who has seen it, and what is still on its way out; in the service's working state. */
final class NoticeTable {

    /** For so long a delivery belongs to who took it; a worker that died leaves it to the next one. */
    private static final int SECONDS_OF_A_CLAIM = 60;

    private final JdbcClient state;
    private final String service;

    NoticeTable(JdbcClient state, String service) {
        this.state = state;
        this.service = service;
    }

    /** One reason to tell somebody of a task; the same occasion comes about once for each addressee. */
    record Occasion(String task, String mark, Kind kind, String addressee) {}

    /** Writes it, with a delivery for each channel; false if it was written before. */
    boolean add(Occasion occasion, OpenTask task, LocalDate today, List<Notifier> channels) {
        Optional<Long> added = state.sql("""
            insert into notice (task, mark, kind, addressee, title, step, due, link, written_on)
            values (:task, :mark, :kind, :addressee, :title, :step, :due, :link, :today)
            on conflict (task, mark, addressee) do nothing returning notice_id\
            """)
                .param("task", occasion.task())
                .param("mark", occasion.mark())
                .param("kind", occasion.kind().name())
                .param("addressee", occasion.addressee())
                .param("title", task.title())
                .param("step", task.step())
                .param("due", task.plan() == null ? null : task.plan().due())
                .param("link", task.link())
                .param("today", today)
                .query(Long.class)
                .optional();
        added.ifPresent(notice -> channels.stream()
                .filter(channel -> channel.reaches(occasion.addressee()))
                .forEach(channel -> state.sql(
                                "insert into notice_delivery (notice_id, channel) values (:notice, :channel)")
                        .param("notice", notice)
                        .param("channel", channel.channel())
                        .update()));
        return added.isPresent();
    }

    /**
     * A notice as its reader sees it.
     *
     * @param due null where the task has no due date
     */
    record Told(
            long id,
            Kind kind,
            String title,
            String step,
            @Nullable LocalDate due,
            String link,
            LocalDate writtenOn,
            boolean read) {}

    /** The newest first, of those before one that was seen. */
    List<Told> of(Set<String> keys, String reader, boolean unreadOnly, long before, int limit) {
        return state.sql("""
            select n.*, r.staff_id is not null as seen
            from notice n left join notice_read r on r.notice_id = n.notice_id and r.staff_id = :reader
            where n.addressee = any(:keys) and n.notice_id < :before and not (:unreadOnly and r.staff_id is not null)
            order by n.notice_id desc limit :limit\
            """)
                .param("reader", reader)
                .param("keys", keys.toArray(String[]::new))
                .param("before", before)
                .param("unreadOnly", unreadOnly)
                .param("limit", limit)
                .query((row, _) -> new Told(
                        row.getLong("notice_id"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("step"),
                        row.getObject("due", LocalDate.class),
                        row.getString("link"),
                        row.getObject("written_on", LocalDate.class),
                        row.getBoolean("seen")))
                .list();
    }

    /** False if there is no such notice for the reader. */
    boolean markRead(long notice, Set<String> keys, String reader) {
        state.sql("""
            insert into notice_read (notice_id, staff_id)
            select notice_id, :reader from notice where notice_id = :notice and addressee = any(:keys)
            on conflict do nothing\
            """)
                .param("reader", reader)
                .param("notice", notice)
                .param("keys", keys.toArray(String[]::new))
                .update();
        return state.sql("select exists (select 1 from notice_read where notice_id = :notice and staff_id = :reader)")
                .param("notice", notice)
                .param("reader", reader)
                .query(Boolean.class)
                .single();
    }

    /**
     * A notice that this worker sends.
     *
     * @param tries this one included
     */
    record Claimed(long id, int tries, Notice notice) {}

    /** The next one of a channel. No other worker takes it meanwhile. */
    Optional<Claimed> claim(String channel) {
        return state.sql("""
            with next as (
                select notice_id, channel from notice_delivery
                where channel = :channel and delivered_at is null and not_until <= clock_timestamp()
                order by not_until, notice_id limit 1
                for update skip locked)
            update notice_delivery d
            set tries = d.tries + 1, not_until = clock_timestamp() + make_interval(secs => :seconds)
            from next x join notice n using (notice_id)
            where d.notice_id = x.notice_id and d.channel = x.channel
            returning n.*, d.tries\
            """)
                .param("channel", channel)
                .param("seconds", SECONDS_OF_A_CLAIM)
                .query(this::claimed)
                .optional();
    }

    private Claimed claimed(ResultSet row, int number) throws SQLException {
        long id = row.getLong("notice_id");
        return new Claimed(
                id,
                row.getInt("tries"),
                new Notice(
                        service + "-notice-" + id,
                        Kind.valueOf(row.getString("kind")),
                        row.getString("addressee"),
                        row.getString("title"),
                        row.getString("step"),
                        row.getObject("due", LocalDate.class),
                        row.getString("link")));
    }

    void delivered(Claimed claimed, String channel) {
        state.sql("""
            update notice_delivery set delivered_at = clock_timestamp() where notice_id = :notice and channel = :channel\
            """).param("notice", claimed.id()).param("channel", channel).update();
    }

    void later(Claimed claimed, String channel, Duration pause) {
        state.sql("""
            update notice_delivery set not_until = clock_timestamp() + make_interval(secs => :seconds)
            where notice_id = :notice and channel = :channel\
            """)
                .param("seconds", pause.toSeconds())
                .param("notice", claimed.id())
                .param("channel", channel)
                .update();
    }
}
