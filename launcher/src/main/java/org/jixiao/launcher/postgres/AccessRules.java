package org.jixiao.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who may reach the database: {@code pg_hba.conf}. {@code initdb} trusts everybody on the machine; this trusts nobody. */
final class AccessRules {

    static final String PASSWORDS_ONLY = """
        # Written by the launcher: nobody enters without a password.
        host all all 127.0.0.1/32 scram-sha-256
        host all all ::1/128      scram-sha-256
        """;

    private AccessRules() {}

    static void write(Path dataFolder) throws IOException {
        Files.writeString(dataFolder.resolve("pg_hba.conf"), PASSWORDS_ONLY);
    }
}
