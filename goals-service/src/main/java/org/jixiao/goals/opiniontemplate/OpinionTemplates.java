package org.jixiao.goals.opiniontemplate;

import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The templates, in the service's working state: nothing is decided by them, so that no event tells of them (ADR 0025). */
@Component
class OpinionTemplates {

    /** Of one person, and of the office. */
    static final int MOST = 100;

    private static final String ADD = """
        insert into opinion_template (owner, words, added_by)
        select :owner, :words, :by where (select count(*) from opinion_template where owner = :owner) < :most
        on conflict (owner, words) do nothing\
        """;

    private final JdbcClient state;

    OpinionTemplates(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /** @param id by which it is removed */
    record OpinionTemplate(long id, Scope scope, String words) {}

    /** The person's own first, each kind from the oldest on. */
    List<OpinionTemplate> offeredTo(String staffId) {
        return state.sql("""
            select template_id, owner, words from opinion_template where owner in (:mine, :office)
            order by owner = :office, template_id\
            """)
                .param("mine", Scope.MINE.owner(staffId))
                .param("office", Scope.OFFICE.owner(staffId))
                .query((row, _) -> new OpinionTemplate(
                        row.getLong("template_id"), Scope.of(row.getString("owner")), row.getString("words")))
                .list();
    }

    /** The same words twice are there once. */
    void add(Scope scope, String words, String staffId) {
        int added = state.sql(ADD)
                .param("owner", scope.owner(staffId))
                .param("words", words)
                .param("by", staffId)
                .param("most", MOST)
                .update();
        if (added == 0 && !holds(scope, words, staffId)) {
            throw new CommandRefused(
                    List.of(Refusal.conflict("opinion-templates-full").with("most", MOST)));
        }
    }

    private boolean holds(Scope scope, String words, String staffId) {
        return state.sql("select exists (select 1 from opinion_template where owner = :owner and words = :words)")
                .param("owner", scope.owner(staffId))
                .param("words", words)
                .query(Boolean.class)
                .single();
    }

    void remove(Scope scope, long id, String staffId) {
        int removed = state.sql("delete from opinion_template where template_id = :id and owner = :owner")
                .param("id", id)
                .param("owner", scope.owner(staffId))
                .update();
        if (removed == 0) {
            throw new CommandRefused(List.of(Refusal.notFound("opinion-template-not-found")));
        }
    }
}
