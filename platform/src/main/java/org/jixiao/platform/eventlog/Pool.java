package org.jixiao.platform.eventlog;

import com.zaxxer.hikari.HikariDataSource;

/** Connections as every service uses them: of one role and schema, and never waiting without end. */
public final class Pool {

    /** A rebuild lifts them for its own transactions, which are as long as the log. */
    private static final String TIME_LIMITS = """
        set lock_timeout = '10s';
        set statement_timeout = '60s';
        set transaction_timeout = '120s';
        set idle_in_transaction_session_timeout = '60s';
        set idle_session_timeout = 0\
        """;

    private Pool() {}

    public static HikariDataSource of(
            String name, String url, String user, String password, String schema, int size, String service) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setSchema(schema);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(5_000);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionInitSql(TIME_LIMITS);
        // a server that vanished without a word is noticed, too: later than any statement may take
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", "75");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        // a server's detail quotes the row that it refuses, and with it content that must not reach a log
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("ApplicationName", "jixiao-" + service + " " + name);
        return pool;
    }
}
