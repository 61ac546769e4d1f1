package org.jixiao.journal.access;

import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.security.TokenActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who read what. Written before the answer goes out: what cannot be recorded is not shown. */
@Component
public class AccessRecords {

    private final JdbcClient state;

    AccessRecords(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    /**
     * Records a reading by whoever sent the current request.
     *
     * @param what for example {@code dossier project/31000020T000000000001/2020}
     * @param position the history was read up to here
     */
    public void keep(String what, long position) {
        state.sql("insert into access_record (actor, what, at_position) values (:actor, :what, :position)")
                .param("actor", TokenActor.ofCurrentRequest().id())
                .param("what", what)
                .param("position", position)
                .update();
    }
}
