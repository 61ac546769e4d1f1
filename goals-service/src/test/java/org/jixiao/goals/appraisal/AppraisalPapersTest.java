package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.DIMENSIONS;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.appraisal.FullAppraisals.BY_LEAD;
import static org.jixiao.goals.appraisal.FullAppraisals.LARGE;
import static org.jixiao.goals.appraisal.FullAppraisals.OPENED;
import static org.jixiao.goals.appraisal.FullAppraisals.REPORT;
import static org.jixiao.goals.appraisal.FullAppraisals.scored;
import static org.jixiao.platform.test.Given.given;

import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An appraisal that asks for papers")
class AppraisalPapersTest {

    private static final RulebookPublished ASKING =
            new RulebookPublished(YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("", "materials", """
                [{"step": "APPRAISAL", "types": ["评估报告", "专家意见"]}]
                """));

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> asked =
            given(new AppraisalState.Unappraised()).heard(ASKING, PROPOSED);

    @Test
    @DisplayName("is concluded once they are there, and names every one that is missing")
    void namesWhatIsMissing() {
        ConcludeAppraisal conclude =
                new ConcludeAppraisal(SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, FullAppraisals.BY_LEAD, TODAY);
        asked.when(conclude).thenRefused(missing("评估报告"), missing("专家意见"));
        asked.heard(paper("评估报告")).when(conclude).thenRefused(missing("专家意见"));
        asked.heard(paper("评估报告"), paper("专家意见")).when(conclude).then(appraised(AppraisalConclusion.SUPPORTED));
    }

    @Test
    @DisplayName("of the full kind names them too, besides the scores")
    void namesThemOfTheFullKind() {
        var opened = given(new AppraisalState.Unappraised())
                .heard(ASKING, LARGE, paper("评估报告"))
                .happened(OPENED, scored("e-1", "17"), scored("e-2", "17"));
        opened.when(new ConcludeFullAppraisal(
                        SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, null, REPORT, BY_LEAD))
                .thenRefused(Refusal.conflict("score-missing").with("expert", "e-3"), missing("专家意见"));
    }

    private static Refusal missing(String type) {
        return Refusal.conflict("material-missing").with("type", type);
    }

    private static MaterialHandedIn paper(String type) {
        return new MaterialHandedIn(
                SUBJECT,
                MaterialStep.APPRAISAL,
                type,
                new Attachment("a".repeat(64), type + ".pdf", "application/pdf", 1_000));
    }
}
