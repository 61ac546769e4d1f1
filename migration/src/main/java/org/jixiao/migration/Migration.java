package org.jixiao.migration;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jixiao.migration.removal.RemovalRefused;
import org.jixiao.migration.removal.RemoveContent;

/**
 * Prepares a PostgreSQL server for the suite: the database, the event log with its owner, and for each service its roles, schemas
 * and passwords. Safe to run again; a second run changes nothing but what is missing.
 *
 * <p>Run by the launcher, by compose and by a deployment's hook before the first service starts, as a superuser. No service ever
 * has these rights.
 */
public final class Migration {

    /** Every service that has a database of its own, in the order of the money's way. */
    public static final List<String> SERVICES = List.of("goals", "monitoring", "evaluation", "disclosure", "journal");

    /** It reads the whole log and appends nothing: it has no events of its own. */
    static final String READING_SERVICE = "journal";

    /** It hands what is public to other portals, signed. */
    static final String PUBLISHING_SERVICE = "disclosure";

    static final int REPLICAS = 2;
    static final String OWNER = "jixiao_owner";
    static final String LOG_SCHEMA = "event_log";
    private static final String REMOVE_CONTENT = "remove-content";

    private final Server server;
    private final Secrets secrets;
    private final int replicas;

    /** With connections for {@value #REPLICAS} processes of each service, which fit into {@code max_connections} of 200. */
    public Migration(Server server, Secrets secrets) {
        this(server, secrets, REPLICAS);
    }

    /**
     * @param replicas processes of one service for which its roles have connections
     */
    public Migration(Server server, Secrets secrets, int replicas) {
        this.server = server;
        this.secrets = secrets;
        this.replicas = replicas;
    }

    /**
     * Reads {@code JIXIAO_ADMIN_URL}, {@code JIXIAO_ADMIN_USER} and {@code JIXIAO_ADMIN_PASSWORD_FILE}, and writes the services'
     * passwords below the folder {@code JIXIAO_SECRETS}. {@code JIXIAO_REPLICAS} says how many processes of each service there
     * may be, {@value #REPLICAS} if it says nothing.
     *
     * <p>With the words {@code remove-content …} it does nothing of that, but takes content out of the log under an order, as the operator
     * who is named so.
     */
    public static void main(String[] arguments) throws SQLException {
        Server server = Server.fromEnvironment(System.getenv());
        if (arguments.length > 0 && arguments[0].equals(REMOVE_CONTENT)) {
            removeContent(server, List.of(arguments).subList(1, arguments.length));
            return;
        }
        Secrets secrets = new Secrets(Path.of(Server.required(System.getenv(), "JIXIAO_SECRETS")));
        int replicas = Integer.parseInt(System.getenv().getOrDefault("JIXIAO_REPLICAS", Integer.toString(REPLICAS)));
        new Migration(server, secrets, replicas).run(SERVICES);
        System.out.println("The event log and the roles of " + String.join(", ", SERVICES) + " are ready.");
    }

    private static void removeContent(Server server, List<String> words) throws SQLException {
        try (Connection operator = server.connect()) {
            RemoveContent.run(operator, words).forEach(System.out::println);
        } catch (RemovalRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /**
     * Prepares the server for these services. Each gets all it needs at once: one that is already waiting for its roles never
     * meets them half made.
     */
    public void run(List<String> services) throws SQLException {
        secrets.make(services);
        server.createDatabaseIfMissing();
        try (Connection admin = server.connect()) {
            Roles roles = new Roles(admin, replicas);
            roles.prepareOwner(server.database());
            migrateEventLog();
            admin.setAutoCommit(false);
            for (String service : services) {
                roles.prepareService(server.database(), service, secrets.of(service));
                admin.commit();
            }
        }
    }

    private void migrateEventLog() {
        Flyway.configure()
                .dataSource(server.databaseUrl(), server.user(), server.password())
                .initSql("set role " + OWNER)
                .schemas(LOG_SCHEMA)
                .createSchemas(false)
                .locations("classpath:db/event-log")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
