package org.jixiao.goals.appraisal;

import static org.jixiao.goals.Examples.CLASSIFIED;
import static org.jixiao.goals.Examples.DIMENSIONS;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraisalAttested;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.Examples.proposed;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.FullAppraisalRequired;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.appraisal.AppraisalCommand.AcceptImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.AttestAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.RequireFullAppraisal;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An appraisal")
class AppraisalStateTest {

    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> open =
            given(new AppraisalState.Unappraised());
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> ordinary =
            open.heard(Rulebook2020.published(), PROPOSED);
    private final Given<AppraisalCommand, AppraisalEvent, AppraisalState> classified =
            open.heard(Rulebook2020.published(), CLASSIFIED);

    @Test
    @DisplayName("of an unknown project does not exist")
    void needsAProject() {
        List.of(
                        conclude(AppraisalConclusion.SUPPORTED, null),
                        new AcceptImprovements(SUBJECT),
                        attest(AppraisalConclusion.SUPPORTED, "X-2019-07"))
                .forEach(command -> open.heard(new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS))
                        .when(command)
                        .thenRefused(Refusal.notFound("subject-not-found")));
    }

    @Nested
    @DisplayName("of an ordinary project")
    class OfAnOrdinaryProject {

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"SUPPORTED", "NOT_SUPPORTED"})
        @DisplayName("is concluded on the five dimensions")
        void isConcluded(AppraisalConclusion conclusion) {
            ordinary.when(conclude(conclusion, null)).then(appraised(conclusion));
        }

        @Test
        @DisplayName("with partial support names the improvements")
        void namesImprovements() {
            ordinary.when(conclude(AppraisalConclusion.PARTIALLY, "补充年度督查计划。"))
                    .then(appraised(AppraisalConclusion.PARTIALLY));
            ordinary.when(conclude(AppraisalConclusion.PARTIALLY, null))
                    .thenRefused(Refusal.rule("improvements-missing").at("improvements"));
        }

        @Test
        @DisplayName("without partial support asks for no improvements")
        void asksForNoImprovements() {
            ordinary.when(conclude(AppraisalConclusion.SUPPORTED, "补充年度督查计划。"))
                    .thenRefused(
                            Refusal.rule("improvements-without-partial-support").at("improvements"));
        }

        @ParameterizedTest(name = "{0}, {1} yuan")
        @CsvSource({"NEW, 5000000.00", "NEW, 6000000.00", "RENEWED, 1.00"})
        @DisplayName("must be a full one for what is new and large, and for what asks again after its term")
        void mustBeFull(ProjectNature nature, BigDecimal amount) {
            open.heard(Rulebook2020.published(), proposed(ProjectKind.SPECIFIC_TARGET, nature, amount))
                    .when(conclude(AppraisalConclusion.SUPPORTED, null))
                    .thenRefused(Refusal.rule("full-appraisal-required").with("fullFrom", "5000000.00"));
        }

        @ParameterizedTest(name = "{0}, {1} yuan")
        @CsvSource({"NEW, 4999999.99", "CONTINUING, 385000000.00"})
        @DisplayName("may be the simplified one below the amount, and for what goes on")
        void mayBeSimplified(ProjectNature nature, BigDecimal amount) {
            open.heard(Rulebook2020.published(), proposed(ProjectKind.SPECIFIC_TARGET, nature, amount))
                    .when(conclude(AppraisalConclusion.PARTIALLY, null))
                    .thenRefused(Refusal.rule("improvements-missing").at("improvements"));
        }

        @Test
        @DisplayName("must be a full one where that was decided, once")
        void mustBeFullByDecision() {
            var decision = new RequireFullAppraisal(SUBJECT, "社会影响较大。");
            ordinary.when(decision).then(new FullAppraisalRequired(SUBJECT, "社会影响较大。"));
            var decided = ordinary.happened(new FullAppraisalRequired(SUBJECT, "社会影响较大。"));
            decided.when(decision).thenNothingHappens();
            decided.when(conclude(AppraisalConclusion.SUPPORTED, null))
                    .thenRefused(Refusal.rule("full-appraisal-required").with("fullFrom", "5000000.00"));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"PERSONNEL", "PUBLIC_FUNDS"})
        @DisplayName("does not take place for personnel and public funds")
        void isExempt(ProjectKind kind) {
            var exempt = open.heard(Rulebook2020.published(), proposed(kind, new BigDecimal("9000000.00")));
            List.of(
                            conclude(AppraisalConclusion.SUPPORTED, null),
                            new RequireFullAppraisal(SUBJECT, "社会影响较大。"),
                            new AcceptImprovements(SUBJECT))
                    .forEach(command -> exempt.when(command).thenRefused(Refusal.conflict("appraisal-exempt")));
        }

        @Test
        @DisplayName("is concluded by whom the rulebook names")
        void isConcludedByTheLead() {
            Actor leader = new Actor("leader", "何远谋", Set.of("office-leader"), "HQ");
            ConcludeAppraisal byLeader =
                    new ConcludeAppraisal(SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, leader, TODAY);
            ordinary.when(byLeader)
                    .thenRefused(
                            Refusal.forbidden("appraisal-concluded-by-others").with("lead", "planning-finance"));
            RulebookPublished other = new RulebookPublished(
                    YEAR,
                    2,
                    Rulebook2020.EFFECTIVE_FROM,
                    Rulebook2020.rulesWith("/appraisal", "concludedBy", "\"office-leader\""));
            ordinary.heard(other).when(byLeader).then(appraised(AppraisalConclusion.SUPPORTED));
        }

        @Test
        @DisplayName("waits for a rulebook in force")
        void waitsForTheRulebook() {
            LocalDate before = Rulebook2020.EFFECTIVE_FROM.minusDays(1);
            ordinary.when(new ConcludeAppraisal(
                            SUBJECT, DIMENSIONS, AppraisalConclusion.SUPPORTED, null, FullAppraisals.BY_LEAD, before))
                    .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        }

        @Test
        @DisplayName("is concluded once")
        void isConcludedOnce() {
            var concluded = ordinary.happened(appraised(AppraisalConclusion.NOT_SUPPORTED));
            concluded.when(conclude(AppraisalConclusion.NOT_SUPPORTED, null)).thenNothingHappens();
            List.of(conclude(AppraisalConclusion.SUPPORTED, null), new RequireFullAppraisal(SUBJECT, "社会影响较大。"))
                    .forEach(command ->
                            concluded.when(command).thenRefused(Refusal.conflict("appraisal-already-concluded")));
        }

        @Test
        @DisplayName("says up to which amount and through which budget year budget may rest on it")
        void saysHowLongItHolds() {
            open.heard(Rulebook2020.published(), proposed(ProjectKind.SPECIFIC_TARGET, new BigDecimal("1000000.33")))
                    .when(conclude(AppraisalConclusion.SUPPORTED, null))
                    .then(new AppraisalConcluded(
                            SUBJECT,
                            DIMENSIONS,
                            AppraisalConclusion.SUPPORTED,
                            new BigDecimal("1000000.33"),
                            new BigDecimal("1200000.40"),
                            2022,
                            null,
                            null));
        }

        @Test
        @DisplayName("is never attested from offline")
        void isNotAttested() {
            ordinary.when(attest(AppraisalConclusion.SUPPORTED, "X-2019-07"))
                    .thenRefused(Refusal.conflict("project-not-classified"));
        }

        @Test
        @DisplayName("remembers its conclusion when it hears more")
        void remembers() {
            open.heard(PROPOSED)
                    .happened(appraised(AppraisalConclusion.SUPPORTED))
                    .heard(Rulebook2020.published())
                    .when(conclude(AppraisalConclusion.SUPPORTED, null))
                    .thenNothingHappens();
        }
    }

    @Nested
    @DisplayName("of a classified project")
    class OfAClassifiedProject {

        @Test
        @DisplayName("is attested by its outcome alone")
        void isAttested() {
            classified
                    .when(attest(AppraisalConclusion.SUPPORTED, "X-2019-07"))
                    .then(appraisalAttested(AppraisalConclusion.SUPPORTED));
        }

        @Test
        @DisplayName("is never concluded here, where its content would be written down")
        void isNotConcluded() {
            classified
                    .when(conclude(AppraisalConclusion.SUPPORTED, null))
                    .thenRefused(Refusal.conflict("project-is-classified"));
        }

        @Test
        @DisplayName("is attested once")
        void isAttestedOnce() {
            var attested = classified.happened(appraisalAttested(AppraisalConclusion.SUPPORTED));
            attested.when(attest(AppraisalConclusion.SUPPORTED, "X-2019-07")).thenNothingHappens();
            attested.when(attest(AppraisalConclusion.NOT_SUPPORTED, "X-2019-09"))
                    .thenRefused(Refusal.conflict("appraisal-already-concluded"));
            attested.when(new AcceptImprovements(SUBJECT)).thenRefused(Refusal.conflict("project-is-classified"));
        }

        @Test
        @DisplayName("is attested again after partial support, once the improvements were accepted offline")
        void isAttestedAgain() {
            classified
                    .happened(appraisalAttested(AppraisalConclusion.PARTIALLY))
                    .heard(CLASSIFIED)
                    .when(attest(AppraisalConclusion.SUPPORTED, "X-2019-07"))
                    .then(appraisalAttested(AppraisalConclusion.SUPPORTED));
        }

        @Test
        @DisplayName("leaves no room for a sentence in its register number or officer, nor for a day to come")
        void leavesNoRoom() {
            classified
                    .when(new AttestAppraisal(
                            SUBJECT,
                            AppraisalConclusion.SUPPORTED,
                            new Attestation(TODAY.plusDays(1), "接待任务 7", "张 三"),
                            TODAY))
                    .thenRefused(
                            Refusal.rule("attested-in-the-future").at("attestedOn"),
                            Refusal.rule("register-number-malformed").at("registerNumber"),
                            Refusal.rule("officer-malformed").at("officer"));
        }
    }

    private static ConcludeAppraisal conclude(AppraisalConclusion conclusion, @Nullable String improvements) {
        return new ConcludeAppraisal(SUBJECT, DIMENSIONS, conclusion, improvements, FullAppraisals.BY_LEAD, TODAY);
    }

    private static AttestAppraisal attest(AppraisalConclusion outcome, String registerNumber) {
        return new AttestAppraisal(SUBJECT, outcome, new Attestation(TODAY, registerNumber, "officer-1"), TODAY);
    }
}
