package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.DIMENSIONS;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.appraisal.FullAppraisals.BY_LEAD;
import static org.jixiao.goals.appraisal.FullAppraisals.FORMS;
import static org.jixiao.goals.appraisal.FullAppraisals.METHODS;
import static org.jixiao.goals.appraisal.FullAppraisals.REPORT;
import static org.jixiao.goals.appraisal.FullAppraisals.experts;
import static org.jixiao.goals.appraisal.FullAppraisals.scores;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionMean;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.OpenAppraisal;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The appraisal of a policy")
class PolicyAppraisalTest {

    private static final Subject SUBJECT = Subject.policy("ZC-2020-001", YEAR);
    private static final Actor BY_LEADER = new Actor("leader", "何远谋", Set.of("office-leader"), "HQ");
    private static final PolicyProposed PROPOSED = new PolicyProposed(
            SUBJECT, "援外地人才培训补助政策", "HQ", "综合秘书处", "对口支援处", OFFICER, new BigDecimal("1000.00"), List.of(), PROFILE);

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> unheard =
            given(new AppraisalState.Unappraised()).heard(Rulebook2020.published());
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> unappraised = unheard.heard(PROPOSED);
    private final AppraisalOpened opened =
            new AppraisalOpened(SUBJECT, experts("e-1", "e-2", "e-3"), METHODS, FORMS, 1);

    @Test
    @DisplayName("is a full one, whatever its amount")
    void isAFullOne() {
        unappraised
                .when(new OpenAppraisal(SUBJECT, experts("e-1", "e-2", "e-3"), METHODS, FORMS, TODAY))
                .then(opened);
        unappraised
                .when(new ConcludeAppraisal(
                        SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, FullAppraisals.BY_LEAD, TODAY))
                .thenRefused(Refusal.rule("full-appraisal-required").with("fullFrom", "5000000.00"));
    }

    @Test
    @DisplayName("is concluded by the leaders of the office, and not by planning and finance")
    void isConcludedByTheLeaders() {
        var scored = unappraised.happened(
                opened,
                new ExpertScored(SUBJECT, "e-1", scores("18", "18", "18", "18", "18")),
                new ExpertScored(SUBJECT, "e-2", scores("18", "18", "18", "18", "18")),
                new ExpertScored(SUBJECT, "e-3", scores("18", "18", "18", "18", "18")));
        scored.when(conclude(BY_LEAD))
                .thenRefused(Refusal.forbidden("appraisal-concluded-by-others").with("lead", "office-leader"));
        List<DimensionMean> means = Stream.of(AppraisalDimension.values())
                .map(dimension -> new DimensionMean(dimension, new BigDecimal("18.00")))
                .toList();
        scored.when(conclude(BY_LEADER))
                .then(new AppraisalConcluded(
                        SUBJECT,
                        DIMENSIONS,
                        AppraisalConclusion.SUPPORTED,
                        new BigDecimal("1000.00"),
                        new BigDecimal("1200.00"),
                        YEAR + 2,
                        null,
                        new ExpertFindings(means, new BigDecimal("90.00"), null, REPORT)));
    }

    @Test
    @DisplayName("does not exist for a unit as a whole")
    void doesNotExistForAWhole() {
        Subject whole = Subject.unit("BJ", YEAR);
        unheard.heard(new WholeGoalCalled(
                        whole, "驻北京办事处", "BJ", UnitKind.OUT_OF_TOWN_OFFICE, Participation.FULL, "秘书处", OFFICER))
                .when(new ConcludeAppraisal(
                        whole, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, FullAppraisals.BY_LEAD, TODAY))
                .thenRefused(Refusal.conflict("appraisal-exempt"));
    }

    private static ConcludeFullAppraisal conclude(Actor by) {
        return new ConcludeFullAppraisal(SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, null, REPORT, by);
    }
}
