package org.jixiao.platform.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the server slow or unwilling at the very commit of an event, behind everything that the writing process can do. An event
 * asks for it by its correlation id. This is how real commands, which are committed at once, become late commits.
 */
final class AtCommit {

    /** The commit fails, as a serialization failure would. */
    static final String FAIL = "proof: fail at commit";

    private static final String HOLD = "proof: hold for ms ";

    private AtCommit() {}

    /** The commit takes this much longer. */
    static String hold(int millis) {
        return millis == 0 ? "proof" : HOLD + millis;
    }

    static void install(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("""
                create function public.proof_at_commit() returns trigger language plpgsql as $$
                declare
                    wish text := new.metadata::jsonb ->> 'correlationId';
                begin
                    if wish = '%1$s' then
                        raise exception 'the proof breaks this commit off' using errcode = 'serialization_failure';
                    elsif starts_with(wish, '%2$s') then
                        perform pg_sleep(substr(wish, length('%2$s') + 1)::float8 / 1000);
                    end if;
                    return null;
                end;
                $$\
                """.formatted(FAIL, HOLD));
            statement.execute("""
                create constraint trigger proof_at_commit after insert on event_log.event
                    deferrable initially deferred for each row execute function public.proof_at_commit()\
                """);
            statement.execute("alter table event_log.event enable always trigger proof_at_commit");
        }
    }
}
