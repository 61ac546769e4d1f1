package org.jixiao.goals.indicatorlibrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorReturned;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.EditionLine;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.IndicatorEditionIssued;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.goals.Examples;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.AdoptCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.IssueIndicatorEdition;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.Proposal;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ProposeCoreIndicators;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.RetireCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReturnCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.ReviseCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.SuggestCoreIndicator;
import org.jixiao.goals.indicatorlibrary.IndicatorLibraryCommand.TakeLibraryOver;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The library of core indicators")
class IndicatorLibraryStateTest {

    private static final int YEAR = 2021;
    private static final String CODE = "DKZY-01";
    private static final String DIVISION = "对口支援处";
    private static final String PAPER = "沪府合办发〔2020〕6号";
    private static final LocalDate ON = LocalDate.of(2020, 6, 30);
    private static final CoreIndicator RATE = indicator("援建项目年度计划完成率", Direction.AT_LEAST, "95");
    private static final CoreIndicator HIGHER = indicator("援建项目年度计划完成率", Direction.AT_LEAST, "97");
    private static final CoreIndicatorProposed PROPOSED = new CoreIndicatorProposed(YEAR, CODE, RATE, DIVISION);
    private static final CoreIndicatorAdopted ADOPTED = new CoreIndicatorAdopted(YEAR, CODE, 1, RATE, DIVISION);
    private static final CoreIndicatorRevised REVISED =
            new CoreIndicatorRevised(YEAR, CODE, HIGHER, DIVISION, "近三年均高于标准值");
    private static final CoreIndicatorRetired RETIRED = new CoreIndicatorRetired(YEAR, CODE, "不再实施");
    private static final IndicatorEditionIssued FIRST =
            new IndicatorEditionIssued(YEAR, 1, PAPER, ON, List.of(new EditionLine(CODE, 1)));

    private final Given<IndicatorLibraryCommand, IndicatorLibraryEvent, IndicatorLibraryState> empty =
            given(IndicatorLibraryState.empty());

    @Nested
    @DisplayName("while an earlier year's is taken over")
    class TakingOver {

        private static final TakeLibraryOver TAKE_OVER = new TakeLibraryOver(YEAR, YEAR - 1);
        private static final CoreIndicatorAdopted EARLIER = new CoreIndicatorAdopted(YEAR - 1, CODE, 3, RATE, DIVISION);

        @Test
        @DisplayName("has in use what was in use there, as its first version, and goes on from it")
        void hasItInUse() {
            empty.heard(EARLIER).when(TAKE_OVER).then(ADOPTED);
            empty.happened(ADOPTED).when(propose(CODE, RATE)).thenNothingHappens();
            empty.happened(ADOPTED)
                    .when(new IssueIndicatorEdition(YEAR, PAPER, ON))
                    .then(FIRST);
        }

        @Test
        @DisplayName("takes the last version of each, and nothing that went out of use")
        void takesTheLast() {
            CoreIndicatorAdopted higher = new CoreIndicatorAdopted(YEAR - 1, CODE, 4, HIGHER, DIVISION);
            empty.heard(EARLIER, higher)
                    .when(TAKE_OVER)
                    .then(new CoreIndicatorAdopted(YEAR, CODE, 1, HIGHER, DIVISION));
            empty.heard(EARLIER, new CoreIndicatorRetired(YEAR - 1, CODE, "不再实施"))
                    .when(TAKE_OVER)
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("takes all that it knows neither by code nor by name")
        void takesAllThatAreNew() {
            CoreIndicator other = indicator("培训合格率", Direction.AT_LEAST, "95");
            empty.happened(new CoreIndicatorProposed(
                            YEAR, "DKZY-09", indicator("参训人数", Direction.AT_LEAST, "60"), DIVISION))
                    .heard(EARLIER, new CoreIndicatorAdopted(YEAR - 1, "DKZY-02", 2, other, DIVISION))
                    .when(TAKE_OVER)
                    .then(ADOPTED, new CoreIndicatorAdopted(YEAR, "DKZY-02", 1, other, DIVISION));
        }

        @Test
        @DisplayName("leaves alone what it knows by its code or its name")
        void leavesAlone() {
            empty.happened(PROPOSED).heard(EARLIER).when(TAKE_OVER).thenNothingHappens();
            empty.happened(PROPOSED, ADOPTED, RETIRED)
                    .heard(EARLIER)
                    .when(TAKE_OVER)
                    .thenNothingHappens();
            empty.happened(PROPOSED)
                    .heard(new CoreIndicatorAdopted(YEAR - 1, "DKZY-02", 1, RATE, DIVISION))
                    .when(TAKE_OVER)
                    .thenNothingHappens();
            empty.when(TAKE_OVER).thenNothingHappens();
        }
    }

    @Nested
    @DisplayName("while an indicator is proposed")
    class Proposing {

        @Test
        @DisplayName("takes it in")
        void takesItIn() {
            empty.when(propose(CODE, RATE)).then(PROPOSED);
        }

        @Test
        @DisplayName("does nothing where the same waits already")
        void isIdempotent() {
            empty.happened(PROPOSED).when(propose(CODE, RATE)).thenNothingHappens();
        }

        @Test
        @DisplayName("does nothing where the same is in use, so that a sheet may be imported again")
        void doesNothingForWhatIsInUse() {
            empty.happened(PROPOSED, ADOPTED).when(propose(CODE, RATE)).thenNothingHappens();
        }

        @Test
        @DisplayName("passes over what is in use while a revision of it waits, and over the revision itself")
        void passesOverBoth() {
            var revised = empty.happened(PROPOSED, ADOPTED, REVISED);
            revised.when(propose(CODE, RATE)).thenNothingHappens();
            revised.when(propose(CODE, HIGHER)).thenNothingHappens();
        }

        @Test
        @DisplayName("replaces no text of another division that waits, but one that was returned")
        void replacesNoOthersText() {
            ProposeCoreIndicators another =
                    new ProposeCoreIndicators(YEAR, List.of(new Proposal("indicators[0].", CODE, HIGHER)), "合作交流处");
            empty.happened(PROPOSED)
                    .when(another)
                    .thenRefused(Refusal.conflict("core-indicator-waits-for-another")
                            .at("indicators[0].code")
                            .with("division", DIVISION));
            empty.happened(PROPOSED, new CoreIndicatorReturned(YEAR, CODE, 0, "标准值偏低"))
                    .when(another)
                    .then(new CoreIndicatorProposed(YEAR, CODE, HIGHER, "合作交流处"));
        }

        @Test
        @DisplayName("wants a unit where something is counted, and no value where nothing is")
        void wantsAUnit() {
            empty.when(propose(CODE, measured(Direction.AT_LEAST, "95", "")))
                    .thenRefused(Refusal.rule("unit-missing").at("indicators[0].unit"));
            empty.when(propose(CODE, measured(Direction.BY_DATE, "95", "")))
                    .thenRefused(Refusal.rule("standard-value-not-applicable").at("indicators[0].standardValue"));
        }

        @Test
        @DisplayName("takes another text in place of one that waits or was returned")
        void takesAnotherText() {
            CoreIndicatorProposed anew = new CoreIndicatorProposed(YEAR, CODE, HIGHER, DIVISION);
            empty.happened(PROPOSED).when(propose(CODE, HIGHER)).then(anew);
            empty.happened(PROPOSED, new CoreIndicatorReturned(YEAR, CODE, 0, "标准值偏低"))
                    .when(propose(CODE, HIGHER))
                    .then(anew);
        }

        @Test
        @DisplayName("sends whoever wants to change an adopted one to the revision")
        void wantsARevision() {
            empty.happened(PROPOSED, ADOPTED)
                    .when(propose(CODE, HIGHER))
                    .thenRefused(
                            Refusal.conflict("core-indicator-already-adopted").at("indicators[0].code"));
        }

        @Test
        @DisplayName("gives the code of a retired one to nobody, but its name")
        void givesNoCodeTwice() {
            var retired = empty.happened(PROPOSED, ADOPTED, RETIRED);
            retired.when(propose(CODE, RATE))
                    .thenRefused(Refusal.conflict("core-indicator-retired").at("indicators[0].code"));
            retired.when(propose("DKZY-02", RATE)).then(new CoreIndicatorProposed(YEAR, "DKZY-02", RATE, DIVISION));
        }

        @Test
        @DisplayName("refuses a name that another one has, in use or waiting")
        void refusesATakenName() {
            Refusal taken = Refusal.rule("indicator-name-duplicated").at("indicators[0].name");
            empty.happened(PROPOSED).when(propose("DKZY-02", RATE)).thenRefused(taken);
            empty.happened(PROPOSED, ADOPTED).when(propose("DKZY-02", RATE)).thenRefused(taken);
            CoreIndicator renamed = indicator("援建项目按期完成率", Direction.AT_LEAST, "95");
            var renaming =
                    empty.happened(PROPOSED, ADOPTED, new CoreIndicatorRevised(YEAR, CODE, renamed, DIVISION, "表述更准确"));
            renaming.when(propose("DKZY-02", RATE)).thenRefused(taken);
            renaming.when(propose("DKZY-02", renamed)).thenRefused(taken);
            CoreIndicator free = indicator("培训合格率", Direction.AT_LEAST, "95");
            renaming.when(propose("DKZY-02", free)).then(new CoreIndicatorProposed(YEAR, "DKZY-02", free, DIVISION));
        }

        @Test
        @DisplayName("tells everything that is wrong with a sheet at once")
        void tellsEverything() {
            CoreIndicator unmeasured = indicator("单个项目超概算率", Direction.AT_MOST, null);
            empty.when(new ProposeCoreIndicators(
                            YEAR,
                            List.of(
                                    new Proposal("行2.", CODE, RATE),
                                    new Proposal("行3.", CODE, RATE),
                                    new Proposal("行4.", "DKZY-03", unmeasured)),
                            DIVISION))
                    .thenRefused(
                            Refusal.rule("indicator-code-duplicated").at("行3.code"),
                            Refusal.rule("indicator-name-duplicated").at("行3.name"),
                            Refusal.rule("standard-value-missing").at("行4.standardValue"));
        }

        @Test
        @DisplayName("wants what reaching a qualitative one means")
        void wantsAStandard() {
            empty.when(propose(CODE, indicator("管护机制健全性", Direction.QUALITATIVE, null)))
                    .thenRefused(Refusal.rule("standard-missing").at("indicators[0].standard"));
        }

        @ParameterizedTest
        @EnumSource(names = {"YES_NO", "BY_DATE"})
        @DisplayName("wants no value where nothing is counted")
        void wantsNoValue(Direction direction) {
            CoreIndicator uncounted = indicator("移交手续完备", direction, null);
            empty.when(propose(CODE, uncounted)).then(new CoreIndicatorProposed(YEAR, CODE, uncounted, DIVISION));
        }

        @Test
        @DisplayName("wants it in its place of the tree")
        void wantsItInItsPlace() {
            CoreIndicator misplaced = new CoreIndicator(
                    RATE.field(),
                    Group.BENEFIT,
                    Category.QUANTITY,
                    RATE.name(),
                    RATE.direction(),
                    RATE.kind(),
                    RATE.standardValue(),
                    null,
                    RATE.unit(),
                    RATE.methodSheet());
            empty.when(propose(CODE, misplaced))
                    .thenRefused(Refusal.rule("category-in-wrong-group").at("indicators[0].category"));
        }
    }

    @Nested
    @DisplayName("in its review")
    class Reviewing {

        @Test
        @DisplayName("adopts what waits")
        void adopts() {
            empty.happened(PROPOSED).when(adopt(CODE)).then(ADOPTED);
        }

        @Test
        @DisplayName("adopts a revision as the next version")
        void adoptsARevision() {
            empty.happened(PROPOSED, ADOPTED, REVISED)
                    .when(adopt(CODE))
                    .then(new CoreIndicatorAdopted(YEAR, CODE, 2, HIGHER, DIVISION));
        }

        @Test
        @DisplayName("passes over what is adopted already")
        void isIdempotent() {
            empty.happened(PROPOSED, ADOPTED).when(adopt(CODE)).thenNothingHappens();
        }

        @Test
        @DisplayName("adopts all or none, and names each that it cannot")
        void adoptsAllOrNone() {
            empty.happened(PROPOSED, new CoreIndicatorReturned(YEAR, CODE, 0, "重写"))
                    .happened(new CoreIndicatorProposed(YEAR, "DKZY-02", HIGHER, DIVISION))
                    .when(adopt("DKZY-02", "DKZY-09", CODE))
                    .thenRefused(
                            Refusal.rule("core-indicator-unknown").at("codes[1]"),
                            Refusal.conflict("core-indicator-not-waiting").at("codes[2]"));
        }

        @Test
        @DisplayName("adopts nothing twice in one go")
        void adoptsNothingTwice() {
            empty.happened(PROPOSED)
                    .when(adopt(CODE, CODE))
                    .thenRefused(Refusal.rule("indicator-code-duplicated").at("codes[1]"));
        }

        @Test
        @DisplayName("returns a proposal, of which nothing stands, and a revision, of which the adopted version stands")
        void returnsWhatWaits() {
            empty.happened(PROPOSED).when(giveBack()).then(new CoreIndicatorReturned(YEAR, CODE, 0, "标准值偏低"));
            empty.happened(PROPOSED, ADOPTED, REVISED)
                    .when(giveBack())
                    .then(new CoreIndicatorReturned(YEAR, CODE, 1, "标准值偏低"));
        }

        @Test
        @DisplayName("returns nothing where nothing waits")
        void returnsNothing() {
            empty.when(giveBack()).thenRefused(Refusal.notFound("core-indicator-not-found"));
            empty.happened(PROPOSED, ADOPTED)
                    .when(giveBack())
                    .thenRefused(Refusal.conflict("core-indicator-not-waiting"));
        }
    }

    @Nested
    @DisplayName("with an adopted indicator")
    class Adopted {

        private final Given<IndicatorLibraryCommand, IndicatorLibraryEvent, IndicatorLibraryState> adopted =
                empty.happened(PROPOSED, ADOPTED);

        @Test
        @DisplayName("takes in a revision, and only once")
        void takesInARevision() {
            adopted.when(revise(CODE, HIGHER)).then(REVISED);
            adopted.happened(REVISED).when(revise(CODE, HIGHER)).thenNothingHappens();
        }

        @Test
        @DisplayName("sees no revision in the same text, unless another one waits")
        void seesNoRevision() {
            adopted.when(revise(CODE, RATE)).thenNothingHappens();
            adopted.happened(REVISED)
                    .when(revise(CODE, RATE))
                    .then(new CoreIndicatorRevised(YEAR, CODE, RATE, DIVISION, "近三年均高于标准值"));
        }

        @Test
        @DisplayName("refuses the revision of what is not adopted, unknown or retired")
        void refusesRevisions() {
            empty.happened(PROPOSED)
                    .when(revise(CODE, HIGHER))
                    .thenRefused(Refusal.conflict("core-indicator-not-adopted"));
            adopted.when(revise("DKZY-09", HIGHER)).thenRefused(Refusal.notFound("core-indicator-not-found"));
            adopted.happened(RETIRED)
                    .when(revise(CODE, HIGHER))
                    .thenRefused(Refusal.conflict("core-indicator-retired"));
        }

        @Test
        @DisplayName("replaces no revision of another division that waits")
        void replacesNoOthersRevision() {
            adopted.happened(REVISED)
                    .when(new ReviseCoreIndicator(YEAR, CODE, RATE, "合作交流处", "恢复原值"))
                    .thenRefused(
                            Refusal.conflict("core-indicator-waits-for-another").with("division", DIVISION));
        }

        @Test
        @DisplayName("refuses a revision that is not well made or takes another one's name")
        void refusesBadRevisions() {
            CoreIndicator other = indicator("培训合格率", Direction.AT_LEAST, "95");
            adopted.happened(new CoreIndicatorProposed(YEAR, "DKZY-02", other, DIVISION))
                    .when(revise(CODE, indicator("培训合格率", Direction.EXACTLY, null)))
                    .thenRefused(
                            Refusal.rule("standard-value-missing").at("indicator.standardValue"),
                            Refusal.rule("indicator-name-duplicated").at("indicator.name"));
        }

        @Test
        @DisplayName("retires it, and only once")
        void retiresIt() {
            RetireCoreIndicator retire = new RetireCoreIndicator(YEAR, CODE, "不再实施");
            adopted.when(retire).then(RETIRED);
            adopted.happened(RETIRED).when(retire).thenNothingHappens();
            empty.when(retire).thenRefused(Refusal.notFound("core-indicator-not-found"));
            empty.happened(PROPOSED).when(retire).thenRefused(Refusal.conflict("core-indicator-not-adopted"));
        }
    }

    @Nested
    @DisplayName("is issued")
    class Issued {

        @Test
        @DisplayName("with everything that is adopted")
        void withEverythingAdopted() {
            empty.happened(PROPOSED, ADOPTED, new CoreIndicatorProposed(YEAR, "DKZY-02", HIGHER, DIVISION))
                    .when(issue(PAPER))
                    .then(FIRST);
        }

        @Test
        @DisplayName("not while nothing is adopted, or no more")
        void notEmpty() {
            Refusal none = Refusal.conflict("edition-would-be-empty");
            empty.happened(PROPOSED).when(issue(PAPER)).thenRefused(none);
            empty.happened(PROPOSED, ADOPTED, RETIRED).when(issue(PAPER)).thenRefused(none);
        }

        @Test
        @DisplayName("once for the same content")
        void once() {
            var issued = empty.happened(PROPOSED, ADOPTED, FIRST);
            issued.when(issue(PAPER)).thenNothingHappens();
            issued.when(issue("沪府合办发〔2020〕7号"))
                    .thenRefused(Refusal.conflict("edition-unchanged")
                            .with("edition", 1)
                            .with("documentNumber", PAPER));
        }

        @Test
        @DisplayName("under a document number of its own")
        void underItsOwnNumber() {
            empty.happened(PROPOSED, ADOPTED, FIRST, REVISED, new CoreIndicatorAdopted(YEAR, CODE, 2, HIGHER, DIVISION))
                    .when(issue(PAPER))
                    .thenRefused(Refusal.conflict("document-number-used")
                            .at("documentNumber")
                            .with("edition", 1));
        }

        @Test
        @DisplayName("again when something has changed")
        void again() {
            empty.happened(PROPOSED, ADOPTED, FIRST, REVISED, new CoreIndicatorAdopted(YEAR, CODE, 2, HIGHER, DIVISION))
                    .when(issue("沪府合办发〔2020〕7号"))
                    .then(new IndicatorEditionIssued(YEAR, 2, "沪府合办发〔2020〕7号", ON, List.of(new EditionLine(CODE, 2))));
        }
    }

    @Test
    @DisplayName("offers to goals what is in use, whatever waits, went back or was issued")
    void offersWhatIsInUse() {
        AdoptedIndicators inUse = AdoptedIndicators.none().after(ADOPTED);
        assertThat(inUse.find(CODE)).contains(new AdoptedIndicators.Adopted(1, RATE));
        List.of(PROPOSED, REVISED, new CoreIndicatorReturned(YEAR, CODE, 1, "标准值偏低"), FIRST)
                .forEach(event -> assertThat(inUse.after(event)).isEqualTo(inUse));
        assertThat(inUse.after(RETIRED).find(CODE)).isEmpty();
    }

    @Test
    @DisplayName("does not care for other streams, nor for indicators it never heard of")
    void doesNotCare() {
        empty.heard(PROPOSED).happened(REVISED).when(propose(CODE, RATE)).then(PROPOSED);
    }

    private static ProposeCoreIndicators propose(String code, CoreIndicator indicator) {
        return new ProposeCoreIndicators(YEAR, List.of(new Proposal("indicators[0].", code, indicator)), DIVISION);
    }

    private static ReviseCoreIndicator revise(String code, CoreIndicator indicator) {
        return new ReviseCoreIndicator(YEAR, code, indicator, DIVISION, "近三年均高于标准值");
    }

    private static AdoptCoreIndicators adopt(String... codes) {
        return new AdoptCoreIndicators(YEAR, List.of(codes));
    }

    private static ReturnCoreIndicator giveBack() {
        return new ReturnCoreIndicator(YEAR, CODE, "标准值偏低");
    }

    @Nested
    @DisplayName("that a goal suggests")
    class Suggested {

        private final Indicator measured = new Indicator(
                "I1",
                RATE.group(),
                RATE.category(),
                RATE.name(),
                RATE.direction(),
                RATE.kind(),
                RATE.standardValue(),
                null,
                RATE.standard(),
                RATE.unit(),
                BigDecimal.TEN,
                true,
                RATE.methodSheet(),
                null,
                List.of(),
                null);

        @Test
        @DisplayName("is proposed with its target as the standard value")
        void isProposed() {
            empty.heard(approved(measured)).when(suggest("I1")).then(PROPOSED);
        }

        @Test
        @DisplayName("stands in the approved goal and says how it is measured")
        void standsInTheGoal() {
            Refusal unknown = Refusal.rule("indicator-not-in-goal").at("indicator");
            empty.when(suggest("I1")).thenRefused(unknown);
            empty.heard(approved(measured)).when(suggest("I2")).thenRefused(unknown);
            empty.heard(approved(Examples.indicators().getFirst()))
                    .when(suggest("I1"))
                    .thenRefused(Refusal.rule("method-sheet-missing").at("indicator"));
        }

        private static SuggestCoreIndicator suggest(String indicator) {
            return new SuggestCoreIndicator(
                    YEAR, Examples.CODE, Examples.YEAR, indicator, CODE, RATE.field(), DIVISION);
        }

        private static GoalAdjusted approved(Indicator indicator) {
            return new GoalAdjusted(
                    Examples.SUBJECT,
                    2,
                    ON,
                    new GoalContent("目标", Examples.FUNDING, List.of(indicator), null, null, null, null),
                    "原因",
                    null,
                    1,
                    null);
        }
    }

    private static IssueIndicatorEdition issue(String documentNumber) {
        return new IssueIndicatorEdition(YEAR, documentNumber, ON);
    }

    private static CoreIndicator indicator(String name, Direction direction, @Nullable String standardValue) {
        return indicator(name, direction, standardValue, "%");
    }

    private static CoreIndicator measured(Direction direction, String standardValue, String unit) {
        return indicator("援建项目年度计划完成率", direction, standardValue, unit);
    }

    private static CoreIndicator indicator(
            String name, Direction direction, @Nullable String standardValue, String unit) {
        return new CoreIndicator(
                BusinessField.PAIRED_ASSISTANCE,
                Group.OUTPUT,
                Category.QUANTITY,
                name,
                direction,
                Kind.POINT_IN_TIME,
                standardValue == null ? null : new BigDecimal(standardValue),
                null,
                unit,
                new MethodSheet(
                        "当年按计划完成的比例",
                        "完成数÷计划数×100%",
                        "完成清单",
                        "按完成比例得分",
                        MethodSheet.Method.STATISTICS,
                        MethodSheet.Basis.PLAN));
    }
}
