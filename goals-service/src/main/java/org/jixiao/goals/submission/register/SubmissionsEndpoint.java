package org.jixiao.goals.submission.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.SubmissionEvent.SubmittedGoal;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists what went to the finance bureau, and how it stands (报送一览). */
@RestController
@Reads(SubmissionProjection.NAME)
class SubmissionsEndpoint {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    SubmissionsEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** An edition without its goals. */
    record ListedEdition(
            int budgetYear,
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
     * @param archiveLink where the package is downloaded; its last part is the hash of its bytes
     * @param archiveSize in bytes
     * @param resubmitBy until when the finance bureau wants the next edition
     */
    record Edition(
            int edition,
            String status,
            @Nullable LocalDate dueOn,
            LocalDate preparedOn,
            List<SubmittedGoal> goals,
            String archiveLink,
            int archiveSize,
            @Nullable LocalDate sentOn,
            boolean late,
            @Nullable String documentNumber,
            @Nullable String approvalNumber,
            @Nullable LocalDate receivedOn,
            @Nullable String receipt,
            @Nullable LocalDate returnedOn,
            @Nullable String opinions,
            @Nullable LocalDate resubmitBy) {}

    /** The newest first. */
    @GetMapping("/api/goals/submissions")
    @ForStaff
    List<ListedEdition> all() {
        return readModel
                .sql("select * from submission order by budget_year desc, edition desc limit 200")
                .query((row, _) -> new ListedEdition(
                        row.getInt("budget_year"),
                        row.getInt("edition"),
                        row.getString("status"),
                        date(row, "due_on"),
                        date(row, "sent_on"),
                        row.getBoolean("late"),
                        row.getString("document_number")))
                .list();
    }

    /** The newest first. */
    @GetMapping("/api/goals/submissions/{year}")
    @ForStaff
    List<Edition> ofYear(@PathVariable @BudgetYear int year) {
        return readModel
                .sql("select * from submission where budget_year = :year order by edition desc")
                .param("year", year)
                .query((row, _) -> edition(row))
                .list();
    }

    private Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getInt("edition"),
                row.getString("status"),
                date(row, "due_on"),
                row.getObject("prepared_on", LocalDate.class),
                mapper.readValue(row.getString("goals"), new TypeReference<List<SubmittedGoal>>() {}),
                "/api/goals/attachments/" + row.getString("archive"),
                row.getInt("archive_size"),
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

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
