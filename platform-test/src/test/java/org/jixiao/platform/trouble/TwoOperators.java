package org.jixiao.platform.trouble;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample service, and two operators who remove content from its log. */
@OnTheSampleService
abstract class TwoOperators {

    @Autowired
    protected TestDatabase database;

    @Autowired
    protected EventLogReader log;

    protected Connection first;
    protected Connection second;

    @BeforeEach
    void logIn() throws SQLException {
        first = database.asOperator("operator_one");
        second = database.asOperator("operator_two");
    }

    @AfterEach
    void leave() throws SQLException {
        first.close();
        second.close();
    }

    protected static String number() {
        return "沪密移 " + UUID.randomUUID();
    }
}
