package org.jixiao.platform.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.eventlog.RoundTrip;
import org.jixiao.platform.problem.IdempotencyKeyReused;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a command count once. Twins have one subject, so the second waits for its lock and then finds the first one's result; if
 * the first one was rolled back, it goes on in its place. Other commands under the same key meet at the primary key.
 */
final class HandledCommands {

    /** Tells a command that was handled meanwhile apart from every other broken constraint. */
    static final String CONSTRAINT = "handled_command_pk";

    private static final String FIND = "select fingerprint, result from handled_command where command_id = ?";
    private static final String KEEP = "insert into handled_command (command_id, fingerprint, result) values (?, ?, ?)";

    private final JsonMapper mapper;

    HandledCommands(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A command that counts once.
     *
     * @param id whose key it came under
     * @param fingerprint what tells two wishes under one key apart: the command's kind, what it wishes and the version it rests on
     */
    record Once(String id, String fingerprint) {}

    private record Wish(String command, Command content, String expectedVersion) {}

    Once once(Command command, Caller caller, String idempotencyKey) {
        return new Once(caller.actor().id() + ":" + idempotencyKey, fingerprint(command, caller));
    }

    /** Asks for the stored result; empty if the command is to be handled now. Right only behind the subject's lock. */
    Supplier<Optional<Written>> find(Once once, RoundTrip trip) {
        return trip.ask(
                FIND,
                rows -> rows.next() ? Optional.of(same(once, rows.getString(1), rows.getString(2))) : Optional.empty(),
                once.id());
    }

    /** Adds the result to what is written. */
    void keep(Once once, Written result, RoundTrip trip) {
        trip.tell(KEEP, once.id(), once.fingerprint(), mapper.writeValueAsString(result));
    }

    private Written same(Once once, String fingerprint, String result) {
        if (!fingerprint.equals(once.fingerprint())) {
            throw new IdempotencyKeyReused();
        }
        return mapper.readValue(result, Written.class);
    }

    private String fingerprint(Command command, Caller caller) {
        Wish wish =
                new Wish(command.getClass().getSimpleName(), command.wish(), String.valueOf(caller.expectedVersion()));
        return HexFormat.of().formatHex(sha256().digest(mapper.writeValueAsBytes(wish)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
