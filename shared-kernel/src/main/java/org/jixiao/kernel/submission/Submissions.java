package org.jixiao.kernel.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
     * @param missing what belongs into the package and was not ready
     * @param missingBecause why it goes without that
     * @param papers uploaded documents that are in the package
     * @param archiveLink where the package is downloaded; its last part is the hash of its bytes
     * @param archiveSize in bytes
     * @param resubmitBy until when the finance bureau wants the next edition
     */
    public record Edition(
            int edition,
            String status,
            @Nullable LocalDate dueOn,
            LocalDate preparedOn,
            List<SubmittedItem> items,
            List<SubmittedItem> missing,
            @Nullable String missingBecause,
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
            @Nullable String opinions,
            @Nullable LocalDate resubmitBy) {}

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

    /** Since when a submission waits to be sent (again), and until when. */
    public record Wait(LocalDate since, LocalDate due) {}

    /**
     * What a submission waits for, whether its next edition is prepared or not; empty where the finance bureau has it.
     *
     * @param first of the edition that goes first; its last day holds after a return as well, unless the finance bureau set another
     */
    public Optional<Wait> waits(Subject subject, Wait first) {
        return editions(subject)
                .query((row, _) ->
                        new Last(row.getString("status"), date(row, "returned_on"), date(row, "resubmit_by")))
                .list()
                .stream()
                .filter(edition -> !edition.status().equals("PREPARED"))
                .findFirst()
                .map(last -> last.after(first))
                .orElse(Optional.of(first));
    }

    private record Last(
            String status,
            @Nullable LocalDate returnedOn,
            @Nullable LocalDate resubmitBy) {

        Optional<Wait> after(Wait first) {
            return Optional.ofNullable(status.equals("RETURNED") ? returnedOn : null)
                    .map(since -> new Wait(since, Objects.requireNonNullElse(resubmitBy, first.due())));
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
                items(row, "items"),
                items(row, "missing"),
                row.getString("missing_because"),
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
                row.getString("opinions"),
                date(row, "resubmit_by"));
    }

    private List<SubmittedItem> items(ResultSet row, String column) throws SQLException {
        return Arrays.asList(mapper.readValue(row.getString(column), SubmittedItem[].class));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
