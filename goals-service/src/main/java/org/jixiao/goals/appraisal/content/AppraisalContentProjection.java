package org.jixiao.goals.appraisal.content;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** The appraisal of each project that is not classified, and of each policy, and each of its experts. A classified one leaves no row. */
@Component
class AppraisalContentProjection extends Projection {

    static final String NAME = "goals-appraisal-content";

    private static final Table APPRAISALS = Table.named("appraisal_content").withKey("subject");
    private static final Table EXPERTS = Table.named("appraisal_expert").withKey("subject", "expert");

    AppraisalContentProjection() {
        super(NAME, APPRAISALS, EXPERTS);
        perSubject();
        on(ProjectProposed.class, (event, _) -> proposed(event));
        on(
                ProjectTransferred.class,
                (event, _) -> List.of(APPRAISALS
                        .row(Subject.project(event.projectCode(), event.budgetYear())
                                .toString())
                        .set("unit_code", event.unitCode())));
        on(PolicyProposed.class, (event, _) -> proposed(event));
        on(AppraisalEvent.class, AppraisalContentProjection::project);
    }

    private static List<Change> proposed(StoredEvent event) {
        return Proposal.of(event).stream().map(AppraisalContentProjection::row).toList();
    }

    private static Change row(Proposal proposal) {
        ProjectProfile profile = proposal.profile();
        return APPRAISALS
                .row(proposal.subject().toString())
                .set("name", proposal.name())
                .set("unit_code", proposal.unitCode())
                .set("project_kind", proposal.kind())
                .set("nature", proposal.nature())
                .set("requested_amount", proposal.amount())
                .set("policy_basis", profile == null ? null : profile.policyBasis())
                .set("standing", proposal.isExemptFromAppraisal() ? "EXEMPT" : "NOT_CONCLUDED");
    }

    private static List<Change> project(AppraisalEvent event, Happened at) {
        Change row = APPRAISALS.row(event.subject().toString()).set("version", at.version());
        return switch (event) {
            case FullAppraisalRequired e ->
                List.of(row.set("standing", "FULL_REQUIRED").set("kind", "FULL").set("full_reason", e.reason()));
            case AppraisalOpened e -> opened(e, row);
            case ExpertScored e ->
                List.of(
                        row,
                        expert(event, e.expert()).setJson("scores", e.scores()).set("scored_on", at.businessDate()));
            case ExpertRecused e -> List.of(row, expert(event, e.expert()).set("recusal_reason", e.reason()));
            case AppraisalConcluded e -> List.of(concluded(e, row).set("concluded_on", at.businessDate()));
            case ImprovementsReported e ->
                List.of(row.set("standing", "IMPROVEMENTS_REPORTED").set("improvement_report", e.report()));
            case ImprovementsAccepted _ -> List.of(row.set("standing", "IMPROVEMENTS_ACCEPTED"));
            case ImprovementsRejected e ->
                List.of(row.set("standing", "IMPROVEMENTS_REJECTED").set("rejection_reason", e.reason()));
            case AppraisalAttested _ -> none();
        };
    }

    private static List<Change> opened(AppraisalOpened event, Change row) {
        List<Change> changes = new ArrayList<>();
        changes.add(row.set("standing", "OPENED")
                .set("kind", "FULL")
                .setJson("methods", event.methods())
                .setJson("forms", event.forms())
                .set("rulebook_version", event.rulebookVersion()));
        event.experts().forEach(named -> changes.add(expert(event, named.id()).set("name", named.name())));
        return changes;
    }

    private static Change concluded(AppraisalConcluded event, Change row) {
        row.set("standing", event.conclusion())
                .set("kind", event.findings() == null ? "SIMPLIFIED" : "FULL")
                .set("conclusion", event.conclusion())
                .set("appraised_amount", event.appraisedAmount())
                .set("valid_up_to", event.validUpTo())
                .set("valid_through", event.validThrough())
                .setJson("dimensions", event.dimensions())
                .set("improvements", event.improvements());
        ExpertFindings findings = event.findings();
        return findings == null ? row : row.setJson("findings", findings);
    }

    private static Change expert(AppraisalEvent event, String id) {
        return EXPERTS.row(event.subject().toString(), id);
    }
}
