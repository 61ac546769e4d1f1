package org.jixiao.disclosure.request.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.RequestAnswer;
import org.jixiao.contracts.disclosure.RequestChannel;
import org.jixiao.contracts.disclosure.RequestOutcome;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.form.RequestNumber;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows requests for disclosure with their terms, to those who answer them or check that. */
@RestController
@Reads(DisclosureRequestProjection.NAME)
class DisclosureRequestEndpoint {

    private static final String MAY_READ =
            "hasAnyRole('disclosure-officer', 'secrecy-reviewer', 'office-leader', 'auditor')";

    private final JdbcClient readModel;
    private final JsonMapper json;

    DisclosureRequestEndpoint(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /**
     * One request.
     *
     * @param waitUntil day until which the applicant or the third party may speak; null where nobody has to
     * @param answerBy the last day of the answer
     * @param overdue that day has passed, and it was not answered until then
     * @param extended whether the answer was put off
     * @param objected whether a third party objects to the disclosure
     * @param draft the answer that was prepared last; null where none was
     * @param review what its review found; null before
     * @param approvedOn when a leader let it go out; null as long as none did
     * @param outcome null before the answer
     * @param closedOn day of the answer, or on which it counts as given up; null while it is open
     */
    record RequestRow(
            int year,
            String number,
            RequestStatus status,
            RequestChannel channel,
            String topic,
            LocalDate receivedOn,
            LocalDate completionBy,
            @Nullable LocalDate waitUntil,
            LocalDate answerBy,
            boolean overdue,
            boolean extended,
            boolean objected,
            @Nullable RequestAnswer draft,
            @Nullable Outcome review,
            @Nullable LocalDate approvedOn,
            @Nullable RequestOutcome outcome,
            @Nullable LegalGround ground,
            @Nullable String document,
            @Nullable LocalDate closedOn,
            long version) {}

    /** Those of a year, by number. */
    @GetMapping("/api/disclosure/requests/{year}")
    @PreAuthorize(MAY_READ)
    List<RequestRow> ofYear(@PathVariable @BudgetYear int year, Caller caller) {
        return readModel
                .sql("select * from disclosure_request where year = :year order by number")
                .param("year", year)
                .query((row, _) -> request(row, caller.businessDate()))
                .list();
    }

    @GetMapping("/api/disclosure/requests/{year}/{number}")
    @PreAuthorize(MAY_READ)
    ResponseEntity<RequestRow> show(
            @PathVariable @BudgetYear int year, @PathVariable @RequestNumber String number, Caller caller) {
        return readModel
                .sql("select * from disclosure_request where year = :year and number = :number")
                .param("year", year)
                .param("number", number)
                .query((row, _) -> request(row, caller.businessDate()))
                .optional()
                .map(found ->
                        ResponseEntity.ok().eTag(Long.toString(found.version())).body(found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private RequestRow request(ResultSet row, LocalDate today) throws SQLException {
        RequestStatus status = RequestStatus.valueOf(row.getString("status"));
        LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
        boolean closed = status == RequestStatus.ANSWERED || status == RequestStatus.ABANDONED;
        boolean waits = status == RequestStatus.WAITS_FOR_APPLICANT;
        String outcome = row.getString("outcome");
        String ground = row.getString("ground");
        String draft = row.getString("draft");
        String review = row.getString("review");
        return new RequestRow(
                row.getInt("year"),
                row.getString("number"),
                status,
                RequestChannel.valueOf(row.getString("channel")),
                row.getString("topic"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("completion_by", LocalDate.class),
                row.getObject("wait_until", LocalDate.class),
                answerBy,
                closed ? row.getBoolean("late") : !waits && today.isAfter(answerBy),
                row.getBoolean("extended"),
                row.getBoolean("objected"),
                draft == null ? null : json.readValue(draft, RequestAnswer.class),
                review == null ? null : Outcome.valueOf(review),
                row.getObject("approved_on", LocalDate.class),
                outcome == null ? null : RequestOutcome.valueOf(outcome),
                ground == null ? null : LegalGround.valueOf(ground),
                row.getString("document"),
                row.getObject("closed_on", LocalDate.class),
                row.getLong("version"));
    }
}
