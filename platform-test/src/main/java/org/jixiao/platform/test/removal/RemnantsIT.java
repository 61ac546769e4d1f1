package org.jixiao.platform.test.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.platform.automation.Automations;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.EventMetadata;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every content but one was removed of a history, for each event that the service knows: whatever is left of it, every list and every
 * page of the service can still be read. So no row may be read that the event which founds it did not found. A service extends this
 * class.
 */
public abstract class RemnantsIT {

    private static final JsonMapper JSON = EventMapper.create();
    private static final String REMOVED = "{}";
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private EventRegister register;

    @Autowired
    private Projections projections;

    @Autowired
    private ObjectProvider<Automations> automations;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @Test
    @DisplayName("What is left of a history whose other contents were removed can be read, whatever it is")
    void canBeRead() throws SQLException {
        automations.ifAvailable(Automations::stop);
        List<Remnant> remnants = remnants();
        append(remnants);

        for (String name : projections.names()) {
            assertThat(projections.rebuild(name)).as(name).isPresent();
            assertThat(projections.letters(name)).as(name).isEmpty();
        }
        assertThat(new Reading(port, requestMappingHandlerMapping, projections, remnants).failures(leftOut()))
                .isEmpty();
    }

    /** Paths that a sample cannot ask: they calculate with numbers, or take names, that it makes up. */
    protected Set<String> leftOut() {
        return Set.of();
    }

    private List<Remnant> remnants() {
        List<Remnant> remnants = new ArrayList<>();
        for (EventType type : register.types()) {
            remnants.add(new Remnant(remnants.size() + 1, type, true));
            remnants.add(new Remnant(remnants.size() + 1, type, false));
        }
        return remnants;
    }

    private void append(List<Remnant> remnants) throws SQLException {
        Actor actor = new Actor("somebody", "", Set.of(), "");
        try (Connection log = database.asSuperuser();
                Statement statement = log.createStatement();
                PreparedStatement append = log.prepareStatement("""
                    insert into event_log.event (event_id, aggregate_type, aggregate_id, sequence_number, payload_type,
                        payload_revision, payload, metadata, occurred_at)
                    values (?, 'remnant', ?, ?, ?, '1', ?, ?, now())\
                    """)) {
            for (Remnant remnant : remnants) {
                append.setString(2, remnant.stream());
                append.setString(4, remnant.type().name());
                append.setString(
                        6,
                        JSON.writeValueAsString(
                                new EventMetadata(remnant.subject(), actor, DAY, "test", null, null).asMap()));
                add(append, 0, REMOVED);
                add(append, 1, JSON.writeValueAsString(remnant.event()));
            }
            append.executeBatch();
            statement.execute("select event_log.number_committed()");
        }
    }

    private static void add(PreparedStatement append, int sequence, String payload) throws SQLException {
        append.setObject(1, UUID.randomUUID());
        append.setInt(3, sequence);
        append.setString(5, payload);
        append.addBatch();
    }
}
