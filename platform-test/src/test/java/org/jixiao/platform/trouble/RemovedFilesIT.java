package org.jixiao.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jixiao.migration.removal.ContentRemoval;
import org.jixiao.migration.removal.ContentRemoval.Removed;
import org.jixiao.migration.removal.RemoveContent;
import org.jixiao.platform.eventlog.EventLogStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Content that goes under an order")
class RemovedFilesIT extends TwoOperators {

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @Test
    @DisplayName("takes the bytes of its attachments along, from every service that holds them")
    void takesFilesAlong() throws Exception {
        String sha256 = file("从不该在这里的文件");
        long position = appendedWith(sha256);
        String number = number();
        order(number, Long.toString(position));

        assertThat(new ContentRemoval(second).confirm(number)).isEqualTo(new Removed(1, 1, 0));

        assertThat(files(sha256)).isZero();
    }

    @Test
    @DisplayName("leaves the bytes that other events name, and says so before it is confirmed")
    void leavesFilesOfOthers() throws Exception {
        String sha256 = file("两个项目共用的文件");
        long position = appendedWith(sha256);
        long other = appendedWith(sha256);
        String number = number();

        String told = "file  " + sha256 + "  a.txt  named by 1 other events";
        assertThat(order(number, Long.toString(position))).hasSize(2).last().isEqualTo(told);
        assertThat(RemoveContent.run(second, List.of("show", number))).last().isEqualTo(told);
        assertThat(new ContentRemoval(second).confirm(number)).isEqualTo(new Removed(1, 0, 1));
        assertThat(files(sha256)).isOne();

        String rest = number();
        order(rest, Long.toString(other));
        assertThat(new ContentRemoval(second).confirm(rest)).isEqualTo(new Removed(1, 1, 0));
        assertThat(files(sha256)).isZero();
    }

    private List<String> order(String number, String position) throws Exception {
        return RemoveContent.run(first, List.of("order", number, position));
    }

    private long files(String sha256) {
        return state.sql("select count(*) from attachment where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .single();
    }

    private String file(String text) {
        return state.sql("""
            insert into attachment (sha256, name, media_type, content, checked, stored_by)
            values (encode(sha256(convert_to(:file, 'UTF8')), 'hex'), 'a.txt', 'text/plain', convert_to(:file, 'UTF8'),
                true, 'somebody')
            returning sha256\
            """).param("file", text).query(String.class).single();
    }

    /** An event that refers to a file. */
    private long appendedWith(String sha256) {
        UUID event = UUID.randomUUID();
        state.sql("""
            insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                payload_revision, payload, metadata, occurred_at)
            values (:id, 'paper', 'paper:account/' || :id || '/2020', 0, 'sample.paper-filed', '1',
                '{"file": {"sha256": "' || :sha256 || '"}}', '{}', now())\
            """).param("id", event).param("sha256", sha256).update();
        state.sql("select event_log.number_committed()").query(Long.class).single();
        return log.positionOf(event).orElseThrow();
    }
}
