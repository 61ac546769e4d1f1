package org.jixiao.platform.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.problem.IdempotencyKeyReused;
import org.jixiao.platform.problem.RequestInProgress;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a command count once. Its id is written first in the append's own transaction: a twin waits there for the outcome and then
 * gets the stored result; if the first one was rolled back, the twin goes on in its place.
 */
final class HandledCommands {

    private final JdbcClient log;
    private final JsonMapper mapper;

    HandledCommands(JdbcClient log, JsonMapper mapper) {
        this.log = log;
        this.mapper = mapper;
    }

    /** The stored result if this command was handled before; empty if it is to be handled now. */
    Optional<Written> begin(String commandId, String fingerprint) {
        int fresh;
        try {
            fresh = log.sql("""
                insert into handled_command (command_id, fingerprint) values (:id, :fingerprint)
                on conflict on constraint handled_command_pk do nothing\
                """)
                    .param("id", commandId)
                    .param("fingerprint", fingerprint)
                    .update();
        } catch (CannotAcquireLockException _) {
            throw new RequestInProgress();
        }
        return fresh == 1 ? Optional.empty() : Optional.of(handledBefore(commandId, fingerprint));
    }

    void complete(String commandId, Written result) {
        log.sql("update handled_command set result = :result where command_id = :id")
                .param("result", mapper.writeValueAsString(result))
                .param("id", commandId)
                .update();
    }

    /** What tells two wishes under one key apart: the command's kind, its content and the version it rests on. */
    String fingerprint(Command command, Caller caller) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("command", command.getClass().getSimpleName());
        wish.put("content", command);
        wish.put("expectedVersion", String.valueOf(caller.expectedVersion()));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(mapper.writeValueAsString(wish).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private Written handledBefore(String commandId, String fingerprint) {
        record Row(String fingerprint, String result) {}
        Row row = log.sql("select fingerprint, result from handled_command where command_id = :id")
                .param("id", commandId)
                .query((columns, _) -> new Row(columns.getString("fingerprint"), columns.getString("result")))
                .single();
        if (!row.fingerprint().equals(fingerprint)) {
            throw new IdempotencyKeyReused();
        }
        return mapper.readValue(row.result(), Written.class);
    }
}
