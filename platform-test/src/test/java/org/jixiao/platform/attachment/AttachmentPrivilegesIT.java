package org.jixiao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnTheSampleService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The table of attachments")
class AttachmentPrivilegesIT {

    private static final String INSERT = """
        insert into sample_state.attachment (sha256, name, media_type, content, checked, stored_by)
        values (encode(sha256('%s'), 'hex'), 'a.pdf', 'application/pdf', '%s', false, 'teller')\
        """;

    @Autowired
    private TestDatabase database;

    @BeforeAll
    void oneAttachmentStands() throws SQLException {
        try (Connection service = database.asLog("sample")) {
            execute(service, INSERT.formatted("first", "first"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update sample_state.attachment set name = 'b.pdf'",
                "update sample_state.attachment set checked = true where false",
                "delete from sample_state.attachment",
                "truncate sample_state.attachment",
                "insert into sample_state.attachment (stored_at) values (now())"
            })
    @DisplayName("refuses the service that fills it to change anything")
    void refusesTheService(String change) throws SQLException {
        try (Connection service = database.asLog("sample")) {
            assertDenied(service, change);
        }
    }

    @Test
    @DisplayName("takes no bytes under another hash than theirs, and gives those it has under theirs")
    void takesNoOtherHash() throws SQLException {
        try (Connection service = database.asLog("sample");
                Statement statement = service.createStatement()) {
            assertThatThrownBy(() -> execute(service, INSERT.formatted("meant", "other")))
                    .hasMessageContaining("attachment_is_under_its_hash");
            try (var row = statement.executeQuery(
                    "select count(*), min(size) from sample_state.attachment where sha256 = encode(sha256('first'),"
                            + " 'hex')")) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
                assertThat(row.getInt(2)).isEqualTo(5);
            }
        }
    }

    @Test
    @DisplayName("is closed to the service's read model and to other services")
    void isClosedToOthers() throws SQLException {
        try (Connection views = database.asViews("sample");
                Connection goals = database.asLog("goals")) {
            assertDenied(views, "select name from sample_state.attachment");
            assertDenied(goals, "select name from sample_state.attachment");
        }
    }

    @Test
    @DisplayName("lets an operator remove bytes that must not be there")
    void letsAnOperatorRemove() throws SQLException {
        try (Connection service = database.asLog("sample");
                Connection operator = database.asSuperuser()) {
            execute(service, INSERT.formatted("leaked", "leaked"));
            execute(operator, "delete from sample_state.attachment where sha256 = encode(sha256('leaked'), 'hex')");
        }
    }

    private static void assertDenied(Connection role, String sql) {
        assertThatThrownBy(() -> execute(role, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static void execute(Connection role, String sql) throws SQLException {
        try (Statement statement = role.createStatement()) {
            statement.execute(sql);
        }
    }
}
