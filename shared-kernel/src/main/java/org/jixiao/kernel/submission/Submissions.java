package org.jixiao.kernel.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Reads what went to the finance bureau, and how it stands (报送一览). */
public final class Submissions {

    private static final int MOST = 500;

    private final JdbcClient readModel;
    private final JsonMapper mapper;
    private final String service;

    /** @param service that keeps the packages, for example {@code evaluation} */
    public Submissions(JdbcClient readModel, JsonMapper mapper, String service) {
        this.readModel = readModel;
        this.mapper = mapper;
        this.service = service;
    }

    /** An edition without what is in it. */
    public record ListedEdition(
            Subject subject,
            int edition,
            String status,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate sentOn,
            boolean late,
            @Nullable String documentNumber) {}

    /**
     * An edition.
     *
     * @param status PREPARED, SENT, RECEIVED, RETURNED
     * @param papers uploaded documents that are in the package
     * @param archiveLink where the package is downloaded; its last part is the hash of its bytes
     * @param archiveSize in bytes
     */
    public record Edition(
            int edition,
            String status,
            @Nullable LocalDate dueOn,
            LocalDate preparedOn,
            List<SubmittedItem> items,
            List<Attachment> papers,
            @Nullable String archiveLink,
            @Nullable Integer archiveSize,
            @Nullable LocalDate sentOn,
            boolean late,
            @Nullable String documentNumber,
            @Nullable String approvalNumber,
            @Nullable LocalDate receivedOn,
            @Nullable String receipt,
            @Nullable LocalDate returnedOn,
            @Nullable String opinions) {}

    /** The newest year first, and of each submission the newest edition. */
    public List<ListedEdition> all() {
        return readModel
                .sql("""
                    select * from submission_edition
                    order by budget_year desc, kind desc, code, edition desc limit :most\
                    """)
                .param("most", MOST)
                .query((row, _) -> new ListedEdition(
                        new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                        row.getInt("edition"),
                        row.getString("status"),
                        date(row, "due_on"),
                        date(row, "sent_on"),
                        row.getBoolean("late"),
                        row.getString("document_number")))
                .list();
    }

    /** The newest first. */
    public List<Edition> of(Subject subject) {
        return editions(subject).query((row, _) -> edition(row)).list();
    }

    /** The day since which a submission waits to be sent (again); empty where the finance bureau has it. */
    public Optional<LocalDate> waitsSince(Subject subject, LocalDate begun) {
        return editions(subject)
                .query((row, _) -> new Last(row.getString("status"), date(row, "returned_on")))
                .list()
                .stream()
                .findFirst()
                .map(last -> last.since(begun))
                .orElse(Optional.of(begun));
    }

    private record Last(String status, @Nullable LocalDate returnedOn) {

        Optional<LocalDate> since(LocalDate begun) {
            return switch (status) {
                case "SENT", "RECEIVED" -> Optional.empty();
                case "RETURNED" -> Optional.ofNullable(returnedOn);
                default -> Optional.of(begun);
            };
        }
    }

    private JdbcClient.StatementSpec editions(Subject subject) {
        return readModel
                .sql("""
                    select * from submission_edition where budget_year = :year and kind = :kind and code = :code
                    order by edition desc\
                    """)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }

    private Edition edition(ResultSet row) throws SQLException {
        String archive = row.getString("archive");
        return new Edition(
                row.getInt("edition"),
                row.getString("status"),
                date(row, "due_on"),
                row.getObject("prepared_on", LocalDate.class),
                Arrays.asList(mapper.readValue(row.getString("items"), SubmittedItem[].class)),
                Arrays.asList(mapper.readValue(row.getString("papers"), Attachment[].class)),
                archive == null ? null : "/api/" + service + "/attachments/" + archive,
                row.getObject("archive_size", Integer.class),
                date(row, "sent_on"),
                row.getBoolean("late"),
                row.getString("document_number"),
                row.getString("approval_number"),
                date(row, "received_on"),
                row.getString("receipt"),
                date(row, "returned_on"),
                row.getString("opinions"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
