package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.ADJUSTED;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CLASSIFIED;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.NUMBERED;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.hashOf;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.RecordPosting;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReexamineItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Something that has to be published")
class DisclosureItemStateTest {

    private static final PublicContent CONTENT = PublicVersion.of(GOAL);
    private static final String PUBLISHER = "上海市人民政府合作交流办公室";
    private static final String NOTE = "更正发布机关。";
    private static final String HASH = hashOf(PUBLISHER, null, CONTENT);
    private static final LocalDate REVIEW_DAY = LocalDate.of(2020, 2, 20);
    private static final LocalDate RELEASE_DAY = LocalDate.of(2020, 2, 25);
    private static final LocalDate DUE_DAY = LocalDate.of(2020, 3, 1);

    private static final MakeItemDue MAKE_DUE = new MakeItemDue(PROJECT, Matter.GOAL, UNIT, APPROVED_ON);
    private static final PrepareItem PREPARE = preparing(PUBLISHER, null);
    private static final PublishItem PUBLISH = new PublishItem(PROJECT, Matter.GOAL, KeptBack.nothing(), RELEASE_DAY);
    private static final WithholdItem WITHHOLD =
            new WithholdItem(PROJECT, Matter.GOAL, LegalGround.ART_16, "disclosure-1", REVIEW_DAY);

    private static final ItemDue DUE =
            new ItemDue(PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, CONTENT, APPROVED_ON, DUE_DAY);
    private static final ItemDue IN_BATCH =
            new ItemDue(PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, CONTENT, APPROVED_ON, null);
    private static final ItemPrepared PREPARED = prepared(1, PUBLISHER, null);
    private static final SecrecyReviewed CLEARED =
            new SecrecyReviewed(PROJECT, Matter.GOAL, HASH, Outcome.MAY_BE_PUBLISHED, null, "secrecy-1", REVIEW_DAY);
    private static final ReleaseApproved APPROVED =
            new ReleaseApproved(PROJECT, Matter.GOAL, HASH, "leader-1", REVIEW_DAY);
    static final ItemPublished PUBLISHED = new ItemPublished(
            PROJECT,
            Matter.GOAL,
            "project-31000020T000000000001-2020-goal",
            1,
            "754301694D/2020-00001",
            PUBLISHER,
            null,
            null,
            CONTENT,
            HASH,
            RELEASE_DAY,
            DUE_DAY);

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> unknown() {
        return given(new DisclosureItemState.Unknown()).heard(NUMBERED);
    }

    private static ReviewSecrecy review(Outcome outcome, @Nullable LegalGround ground, String hash, String reviewer) {
        return new ReviewSecrecy(PROJECT, Matter.GOAL, hash, outcome, ground, reviewer, REVIEW_DAY);
    }

    private static ReexamineItem reexamining(LocalDate on) {
        return new ReexamineItem(PROJECT, Matter.GOAL, "理由未消除", "secrecy-1", on);
    }

    private static ReviewSecrecy clearing() {
        return review(Outcome.MAY_BE_PUBLISHED, null, HASH, "secrecy-1");
    }

    @Nested
    @DisplayName("before its record is made")
    class NotDue {

        @Test
        @DisplayName("can be neither prepared, reviewed, published nor withheld")
        void nothingThere() {
            unknown().when(PREPARE).thenRefusedWith("item-not-due");
            unknown().when(clearing()).thenRefusedWith("item-not-due");
            unknown().when(PUBLISH).thenRefusedWith("item-not-due");
            unknown().when(WITHHOLD).thenRefusedWith("item-not-due");
        }
    }

    @Nested
    @DisplayName("that is due")
    class Due {

        private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> due =
                unknown().heard(RULEBOOK).happened(DUE);

        @Test
        @DisplayName("is prepared under the hash of its record")
        void prepare() {
            due.when(PREPARE).then(PREPARED);
        }

        @Test
        @DisplayName("is reviewed under another hash where a person wrote anything else about it")
        void typed() {
            PrepareItem numbered = new PrepareItem(
                    PROJECT,
                    Matter.GOAL,
                    PUBLISHER,
                    "沪合办预〔2020〕5号",
                    null,
                    List.of(),
                    "disclosure-1",
                    KeptBack.nothing(),
                    REVIEW_DAY);
            ItemPrepared prepared = new ItemPrepared(
                    PROJECT,
                    Matter.GOAL,
                    1,
                    PUBLISHER,
                    "沪合办预〔2020〕5号",
                    null,
                    "disclosure-1",
                    CONTENT,
                    List.of(),
                    CanonicalJson.hashOf(new PublicPaper(PUBLISHER, "沪合办预〔2020〕5号", null, CONTENT)));
            due.happened(PREPARED, CLEARED).when(numbered).then(prepared);
            due.happened(PREPARED, CLEARED, prepared).when(clearing()).thenRefusedWith("another-content-prepared");
            due.when(preparing(PUBLISHER, NOTE))
                    .thenRefused(Refusal.rule("note-without-correction").at("note"));
        }

        @Test
        @DisplayName("is prepared from its record as it stands, also where that was not taken up yet")
        void changed() {
            PublicContent content = PublicVersion.of(ADJUSTED, CONTENT);
            String hash = hashOf(PUBLISHER, null, content);
            ItemDue taken = new ItemDue(
                    PROJECT, Matter.GOAL, 1, DisclosureAttribute.ACTIVE, null, content, REVIEW_DAY, DUE_DAY);
            ItemPrepared prepared = new ItemPrepared(
                    PROJECT, Matter.GOAL, 1, PUBLISHER, null, null, "disclosure-1", content, List.of(), hash);
            due.heard(GOAL, ADJUSTED).when(PREPARE).then(taken, prepared);
            due.happened(PREPARED).heard(GOAL, ADJUSTED).when(PREPARE).then(taken, prepared);
            due.happened(taken, prepared).heard(GOAL, ADJUSTED).when(PREPARE).thenNothingHappens();
        }

        @Test
        @DisplayName("can be neither reviewed nor published before it is prepared")
        void notPrepared() {
            due.when(clearing()).thenRefusedWith("item-not-prepared");
            due.when(PUBLISH).thenRefusedWith("item-not-prepared");
        }

        @Test
        @DisplayName("can be withheld on a legal ground")
        void withhold() {
            due.when(WITHHOLD)
                    .then(new ItemWithheld(
                            PROJECT,
                            Matter.GOAL,
                            DisclosureAttribute.ON_REQUEST,
                            true,
                            null,
                            LegalGround.ART_16,
                            "disclosure-1",
                            REVIEW_DAY,
                            REVIEW_DAY.plusMonths(12)));
        }
    }

    @Nested
    @DisplayName("that is prepared")
    class Prepared {

        private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> prepared =
                unknown().heard(RULEBOOK).happened(DUE, PREPARED);

        @Test
        @DisplayName("is cleared by a second person who has read exactly this version")
        void cleared() {
            prepared.when(clearing()).then(CLEARED);
        }

        @Test
        @DisplayName("is not reviewed by who prepared it, nor by another version's hash, and both are named")
        void fourEyes() {
            prepared.when(review(Outcome.MAY_BE_PUBLISHED, null, "0000", "disclosure-1"))
                    .thenRefusedWith("another-content-prepared", "reviewer-prepared-the-item");
        }

        @Test
        @DisplayName("is withheld at once when the review says so, and only on a ground")
        void withheld() {
            prepared.when(review(Outcome.MUST_BE_WITHHELD, LegalGround.ART_15, HASH, "secrecy-1"))
                    .then(
                            new SecrecyReviewed(
                                    PROJECT,
                                    Matter.GOAL,
                                    HASH,
                                    Outcome.MUST_BE_WITHHELD,
                                    LegalGround.ART_15,
                                    "secrecy-1",
                                    REVIEW_DAY),
                            new ItemWithheld(
                                    PROJECT,
                                    Matter.GOAL,
                                    DisclosureAttribute.NOT_PUBLIC,
                                    true,
                                    null,
                                    LegalGround.ART_15,
                                    "secrecy-1",
                                    REVIEW_DAY,
                                    REVIEW_DAY.plusMonths(12)));
            prepared.when(review(Outcome.MUST_BE_WITHHELD, null, HASH, "secrecy-1"))
                    .thenRefusedWith("ground-missing");
            prepared.when(review(Outcome.MAY_BE_PUBLISHED, LegalGround.ART_15, HASH, "secrecy-1"))
                    .thenRefusedWith("ground-without-withholding");
        }

        @Test
        @DisplayName("is not published without a review and an approval, and both are named")
        void notCleared() {
            prepared.when(new PublishItem(PROJECT, Matter.GOAL, KeptBack.nothing(), RELEASE_DAY))
                    .thenRefusedWith("secrecy-not-reviewed", "release-not-approved");
        }

        @Test
        @DisplayName("is published once it is cleared and approved")
        void publish() {
            prepared.happened(CLEARED).when(PUBLISH).thenRefusedWith("release-not-approved");
            prepared.happened(CLEARED, APPROVED).when(PUBLISH).then(PUBLISHED);
            given(new DisclosureItemState.Unknown())
                    .heard(RULEBOOK)
                    .happened(DUE, PREPARED, CLEARED, APPROVED)
                    .when(PUBLISH)
                    .thenRefusedWith("index-number-not-given");
        }

        @Test
        @DisplayName("is not published once its record is another one")
        void recordChanged() {
            var approved = prepared.happened(CLEARED, APPROVED);
            approved.heard(GOAL).when(PUBLISH).then(PUBLISHED);
            approved.heard(GOAL, ADJUSTED).when(PUBLISH).thenRefusedWith("record-changed");
        }

        @Test
        @DisplayName("is approved by a leader who read exactly this version, and neither made nor reviewed it")
        void approve() {
            prepared.when(approval(HASH, "leader-1")).thenRefusedWith("secrecy-not-reviewed");
            var cleared = prepared.happened(CLEARED);
            cleared.when(approval(HASH, "leader-1")).then(APPROVED);
            cleared.when(approval("0000", "disclosure-1"))
                    .thenRefusedWith("another-content-prepared", "approver-worked-on-the-item");
            cleared.when(approval(HASH, "secrecy-1")).thenRefusedWith("approver-worked-on-the-item");
            cleared.happened(APPROVED).when(approval(HASH, "leader-2")).thenNothingHappens();
        }

        @Test
        @DisplayName("waits for its batch, and goes out by the batch's clock")
        void inItsBatch() {
            var waiting = unknown().heard(RULEBOOK).happened(IN_BATCH, PREPARED, CLEARED, APPROVED);
            waiting.when(PUBLISH).thenRefusedWith("batch-not-released");
            waiting.heard(new BatchReleased(YEAR, Occasion.BUDGET, "BJ", List.of(), RELEASE_DAY, DUE_DAY))
                    .when(PUBLISH)
                    .thenRefusedWith("batch-not-released");
            Released another = new Released(PROJECT, Matter.GOAL, "0".repeat(64));
            waiting.heard(new BatchReleased(YEAR, Occasion.BUDGET, null, List.of(another), RELEASE_DAY, DUE_DAY))
                    .when(PUBLISH)
                    .thenRefusedWith("batch-not-released");
            Released released = new Released(PROJECT, Matter.GOAL, HASH);
            waiting.heard(new BatchReleased(YEAR, Occasion.BUDGET, null, List.of(released), RELEASE_DAY, DUE_DAY))
                    .when(PUBLISH)
                    .then(PUBLISHED);
        }

        @Test
        @DisplayName("loses its clearance when it is prepared anew")
        void preparedAnew() {
            PrepareItem otherPublisher = preparing("服务中心", null);
            ItemPrepared again = prepared(1, "服务中心", null);
            prepared.when(PREPARE).thenNothingHappens();
            prepared.happened(CLEARED).when(otherPublisher).then(again);
            prepared.happened(CLEARED, APPROVED, again)
                    .when(PUBLISH)
                    .thenRefusedWith("secrecy-not-reviewed", "release-not-approved");
        }
    }

    @Nested
    @DisplayName("that is published")
    class IsPublished {

        private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> published =
                unknown().heard(RULEBOOK).happened(DUE, PREPARED, CLEARED, APPROVED, PUBLISHED);

        @Test
        @DisplayName("stays as it is")
        void stays() {
            published.when(MAKE_DUE).thenNothingHappens();
            published.when(PUBLISH).thenNothingHappens();
            published.when(PREPARE).thenRefusedWith("item-already-published");
            published.when(clearing()).thenRefusedWith("item-already-published");
            published.when(WITHHOLD).thenRefusedWith("item-already-published");
            published.when(approval(HASH, "leader-1")).thenRefusedWith("item-already-published");
        }
    }

    @Nested
    @DisplayName("that was wrong in public")
    class Wrong {

        private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> published =
                unknown().heard(RULEBOOK).happened(DUE, PREPARED, CLEARED, APPROVED, PUBLISHED);
        private final CorrectItem correct =
                new CorrectItem(PROJECT, Matter.GOAL, "发布机关有误", "disclosure-1", RELEASE_DAY);
        private final CorrectionOrdered ordered =
                new CorrectionOrdered(PROJECT, Matter.GOAL, 1, "发布机关有误", "disclosure-1", RELEASE_DAY);
        private final ItemDue next = new ItemDue(
                PROJECT,
                Matter.GOAL,
                2,
                DisclosureAttribute.ACTIVE,
                null,
                CONTENT,
                RELEASE_DAY,
                LocalDate.of(2020, 3, 24));
        private final ItemWithdrawn withdrawn = new ItemWithdrawn(
                PROJECT,
                Matter.GOAL,
                PUBLISHED.itemId(),
                LegalGround.ART_15,
                "因涉及商业秘密撤回。",
                false,
                "leader-1",
                RELEASE_DAY,
                RELEASE_DAY.plusMonths(12));

        @Test
        @DisplayName("is published once more with a note of correction, by the whole way")
        void corrected() {
            published.when(correct).then(ordered, next);
            published
                    .heard(GOAL, ADJUSTED)
                    .when(correct)
                    .then(
                            ordered,
                            new ItemDue(
                                    PROJECT,
                                    Matter.GOAL,
                                    2,
                                    DisclosureAttribute.ACTIVE,
                                    null,
                                    PublicVersion.of(ADJUSTED, CONTENT),
                                    RELEASE_DAY,
                                    LocalDate.of(2020, 3, 24)));
            var due = published.happened(ordered, next);
            due.when(preparing("合作交流办", null)).thenRefusedWith("correction-note-missing");
            ItemPrepared prepared = prepared(2, "合作交流办", NOTE);
            due.when(preparing("合作交流办", NOTE)).then(prepared);
            String hash = prepared.contentHash();
            var again = due.happened(
                    prepared,
                    new SecrecyReviewed(
                            PROJECT, Matter.GOAL, hash, Outcome.MAY_BE_PUBLISHED, null, "secrecy-1", REVIEW_DAY),
                    new ReleaseApproved(PROJECT, Matter.GOAL, hash, "leader-1", REVIEW_DAY));
            again.when(PUBLISH)
                    .then(new ItemPublished(
                            PROJECT,
                            Matter.GOAL,
                            PUBLISHED.itemId(),
                            2,
                            PUBLISHED.indexNumber(),
                            "合作交流办",
                            null,
                            NOTE,
                            CONTENT,
                            hash,
                            RELEASE_DAY,
                            LocalDate.of(2020, 3, 24)));
            again.when(correct).thenRefusedWith("item-not-published");
            unknown().heard(RULEBOOK).happened(DUE).when(correct).thenRefusedWith("item-not-published");
            published.heard(RESTRICTED).when(correct).thenRefusedWith("disclosure-restricted");
        }

        @Test
        @DisplayName("is withdrawn in all its versions, also while the next one is made, and whatever bars it")
        void withdraw() {
            WithdrawItem withdraw = withdrawing("因涉及商业秘密撤回。", List.of());
            published.when(withdraw).then(withdrawn);
            published.happened(ordered, next).when(withdraw).then(withdrawn);
            published.heard(RESTRICTED).when(withdraw).then(withdrawn);
            published.happened(withdrawn).when(withdraw).thenNothingHappens();
            unknown().heard(RULEBOOK).happened(DUE).when(withdraw).thenRefusedWith("item-not-published");
        }

        @Test
        @DisplayName("is withdrawn with a note that names nothing withheld")
        void note() {
            List<WithheldSubject> secret = List.of(Examples.withheldOf(
                    Subject.project("31000020Y000000000006", YEAR), "涉密项目甲", "HQ", List.of(), List.of()));
            published
                    .when(withdrawing("与涉密项目甲有关，撤回。", secret))
                    .thenRefused(Refusal.conflict("withheld-subject-named").with("place", "note"));
        }

        @Test
        @DisplayName("is looked at again after a withdrawal, by another person than who decided it")
        void reexamined() {
            var gone = published.happened(withdrawn);
            LocalDate day = withdrawn.reexamineOn();
            ItemReexamined stands =
                    new ItemReexamined(PROJECT, Matter.GOAL, "理由未消除", "secrecy-1", day, day.plusMonths(12));
            gone.when(new ReexamineItem(PROJECT, Matter.GOAL, "理由未消除", "leader-1", day))
                    .thenRefusedWith("reexamination-needs-another-person");
            gone.when(reexamining(RELEASE_DAY)).thenNothingHappens();
            gone.when(reexamining(day)).then(stands);
            gone.happened(stands).when(reexamining(day)).thenNothingHappens();
            gone.heard(RESTRICTED).when(reexamining(day)).thenRefusedWith("disclosure-restricted");
        }

        @Test
        @DisplayName(
                "keeps the day on which its withdrawal is looked at, where the same person withdraws it again before"
                        + " it went out")
        void withdrawnAgain() {
            LocalDate later = RELEASE_DAY.plusMonths(2);
            ItemOpened opened = new ItemOpened(PROJECT, Matter.GOAL, "已脱密", "disclosure-1", RELEASE_DAY, DUE_DAY);
            var open = published.happened(withdrawn, opened, next);
            open.when(withdrawing("leader-1", later)).then(withdrawnBy("leader-1", later, withdrawn.reexamineOn()));
            open.when(withdrawing("leader-2", later)).then(withdrawnBy("leader-2", later, later.plusMonths(12)));
            open.when(withdrawing("leader-1", RELEASE_DAY))
                    .then(withdrawnBy("leader-1", RELEASE_DAY, withdrawn.reexamineOn()));

            ItemReexamined stands =
                    new ItemReexamined(PROJECT, Matter.GOAL, "理由未消除", "secrecy-1", later, later.plusMonths(12));
            published
                    .happened(withdrawn, stands, opened, next)
                    .when(withdrawing("leader-1", later))
                    .then(withdrawnBy("leader-1", later, later.plusMonths(12)));
            open.happened(PUBLISHED)
                    .when(withdrawing("leader-1", later))
                    .then(withdrawnBy("leader-1", later, later.plusMonths(12)));
        }

        private static WithdrawItem withdrawing(String decidedBy, LocalDate on) {
            return new WithdrawItem(PROJECT, Matter.GOAL, LegalGround.ART_15, "撤回。", false, decidedBy, List.of(), on);
        }

        private static ItemWithdrawn withdrawnBy(String decidedBy, LocalDate on, LocalDate reexamineOn) {
            return new ItemWithdrawn(
                    PROJECT,
                    Matter.GOAL,
                    PUBLISHED.itemId(),
                    LegalGround.ART_15,
                    "撤回。",
                    false,
                    decidedBy,
                    on,
                    reexamineOn);
        }

        @Test
        @DisplayName("comes back after a withdrawal by decision only, as the next version")
        void opened() {
            OpenItem open = new OpenItem(PROJECT, Matter.GOAL, "已脱密", "leader-1", RELEASE_DAY);
            var gone = published.happened(withdrawn);
            gone.heard(GOAL)
                    .when(open)
                    .then(
                            new ItemOpened(
                                    PROJECT, Matter.GOAL, "已脱密", "leader-1", RELEASE_DAY, LocalDate.of(2020, 3, 24)),
                            next);
            gone.when(MAKE_DUE).thenNothingHappens();
            gone.when(PREPARE).thenRefusedWith("item-withdrawn");
            gone.when(correct).thenRefusedWith("item-withdrawn");
            gone.heard(RESTRICTED).when(open).thenRefusedWith("disclosure-restricted");
        }

        private WithdrawItem withdrawing(String note, List<WithheldSubject> withheld) {
            return new WithdrawItem(
                    PROJECT, Matter.GOAL, LegalGround.ART_15, note, false, "leader-1", withheld, RELEASE_DAY);
        }
    }

    @Test
    @DisplayName("may stand at other venues once it is public, in the version that is")
    void posted() {
        var published = unknown().heard(RULEBOOK).happened(DUE, PREPARED, CLEARED, APPROVED, PUBLISHED);
        LocalDate posted = RELEASE_DAY.plusDays(1);
        published
                .when(posting(1, posted))
                .then(new ItemPosted(
                        PROJECT, Matter.GOAL, 1, "中国上海", "https://www.example.org/1", "回执1号", posted, "disclosure-1"));
        published
                .when(posting(2, RELEASE_DAY.minusDays(1)))
                .thenRefusedWith("another-version-published", "posting-day-malformed");
        published.when(posting(1, RELEASE_DAY.plusDays(3))).thenRefusedWith("posting-day-malformed");
        unknown().happened(DUE).when(posting(1, posted)).thenRefusedWith("item-not-published");
    }

    private static RecordPosting posting(int version, LocalDate postedOn) {
        return new RecordPosting(
                PROJECT,
                Matter.GOAL,
                version,
                "中国上海",
                "https://www.example.org/1",
                "回执1号",
                postedOn,
                "disclosure-1",
                RELEASE_DAY.plusDays(2));
    }

    private static ApproveRelease approval(String hash, String approver) {
        return new ApproveRelease(PROJECT, Matter.GOAL, hash, approver, REVIEW_DAY);
    }

    @Test
    @DisplayName("is not withheld, in whatever version, once one is public: that is a withdrawal")
    void nextVersion() {
        ItemDue next =
                new ItemDue(PROJECT, Matter.GOAL, 2, DisclosureAttribute.ACTIVE, null, CONTENT, APPROVED_ON, DUE_DAY);
        ItemPrepared prepared = prepared(2, PUBLISHER, NOTE);
        unknown()
                .happened(DUE, PREPARED, CLEARED, PUBLISHED, next)
                .when(WITHHOLD)
                .thenRefusedWith("item-already-published");
        unknown()
                .heard(RULEBOOK)
                .happened(next)
                .when(preparing(PUBLISHER, NOTE))
                .then(prepared);
        unknown()
                .happened(next, prepared)
                .when(review(Outcome.MUST_BE_WITHHELD, LegalGround.ART_15, prepared.contentHash(), "secrecy-1"))
                .thenRefusedWith("item-already-published");
    }

    @Nested
    @DisplayName("that is withheld")
    class IsWithheld {

        private final Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> withheld = unknown()
                .heard(RULEBOOK)
                .happened(
                        DUE,
                        new ItemWithheld(
                                PROJECT,
                                Matter.GOAL,
                                DisclosureAttribute.ON_REQUEST,
                                true,
                                null,
                                LegalGround.ART_16,
                                "disclosure-1",
                                REVIEW_DAY,
                                REVIEW_DAY.plusMonths(12)));

        @Test
        @DisplayName("does not come back by itself, but by a decision once the ground ceased")
        void stays() {
            withheld.when(MAKE_DUE).thenNothingHappens();
            withheld.when(PREPARE).thenRefusedWith("item-withheld");
            withheld.when(clearing()).thenRefusedWith("item-withheld");
            withheld.when(PUBLISH).thenRefusedWith("item-withheld");
            withheld.when(WITHHOLD).thenRefusedWith("item-withheld");
            OpenItem open = new OpenItem(PROJECT, Matter.GOAL, "理由消除", "disclosure-1", RELEASE_DAY);
            ItemOpened opened = new ItemOpened(
                    PROJECT, Matter.GOAL, "理由消除", "disclosure-1", RELEASE_DAY, LocalDate.of(2020, 3, 24));
            withheld.when(open).thenRefusedWith("item-not-due");
            withheld.heard(GOAL)
                    .when(open)
                    .then(
                            opened,
                            new ItemDue(
                                    PROJECT,
                                    Matter.GOAL,
                                    1,
                                    DisclosureAttribute.ACTIVE,
                                    null,
                                    CONTENT,
                                    RELEASE_DAY,
                                    LocalDate.of(2020, 3, 24)));
            withheld.heard(GOAL, RESTRICTED).when(open).thenRefusedWith("disclosure-restricted");
        }

        @Test
        @DisplayName("is looked at again after a term, and once more after that")
        void reexamined() {
            ReexamineItem again = reexamining(REVIEW_DAY.plusMonths(12));
            ItemReexamined stands = new ItemReexamined(
                    PROJECT, Matter.GOAL, "理由未消除", "secrecy-1", again.on(), REVIEW_DAY.plusMonths(24));
            withheld.when(again).then(stands);
            withheld.happened(stands).when(again).thenNothingHappens();
            withheld.happened(stands)
                    .when(reexamining(again.on().plusDays(1)))
                    .then(new ItemReexamined(
                            PROJECT,
                            Matter.GOAL,
                            "理由未消除",
                            "secrecy-1",
                            again.on().plusDays(1),
                            REVIEW_DAY.plusMonths(24).plusDays(1)));
            withheld.heard(RESTRICTED).when(again).thenRefusedWith("disclosure-restricted");
            withheld.when(new ReexamineItem(PROJECT, Matter.GOAL, "理由未消除", "disclosure-1", again.on()))
                    .thenRefusedWith("reexamination-needs-another-person");
        }

        @Test
        @DisplayName("is kept back for longer by another person only, also where it was opened in between")
        void notProlongedByOpening() {
            LocalDate later = REVIEW_DAY.plusDays(1);
            ItemOpened opened = new ItemOpened(PROJECT, Matter.GOAL, "理由消除", "disclosure-1", REVIEW_DAY, DUE_DAY);
            var open = withheld.heard(GOAL).happened(opened, DUE);
            open.when(WITHHOLD).then(withheldBy("disclosure-1", REVIEW_DAY));
            open.when(withholding("disclosure-1", later)).thenRefusedWith("reexamination-needs-another-person");
            open.when(withholding("disclosure-2", later)).then(withheldBy("disclosure-2", later));

            for (var further : List.of(
                    open.happened(opened),
                    open.happened(PREPARED),
                    open.happened(PREPARED, CLEARED),
                    open.happened(PREPARED, CLEARED, APPROVED))) {
                further.when(withholding("disclosure-1", later)).thenRefusedWith("reexamination-needs-another-person");
            }

            withheld.happened(
                            new ItemReexamined(PROJECT, Matter.GOAL, "理由未消除", "secrecy-1", later, later.plusMonths(12)),
                            opened,
                            DUE)
                    .when(withholding("disclosure-1", later))
                    .then(withheldBy("disclosure-1", later));
        }

        @Test
        @DisplayName("is kept back for longer by another reviewer than who found so before")
        void notProlongedByReview() {
            var before = unknown().heard(RULEBOOK).happened(withheldBy("secrecy-1", REVIEW_DAY.minusDays(1)), DUE);
            before.happened(PREPARED)
                    .when(review(Outcome.MUST_BE_WITHHELD, LegalGround.ART_16, HASH, "secrecy-1"))
                    .thenRefusedWith("reexamination-needs-another-person");
            before.happened(PREPARED)
                    .when(review(Outcome.MUST_BE_WITHHELD, LegalGround.ART_16, HASH, "secrecy-2"))
                    .then(
                            new SecrecyReviewed(
                                    PROJECT,
                                    Matter.GOAL,
                                    HASH,
                                    Outcome.MUST_BE_WITHHELD,
                                    LegalGround.ART_16,
                                    "secrecy-2",
                                    REVIEW_DAY),
                            withheldBy("secrecy-2", REVIEW_DAY));
        }

        private WithholdItem withholding(String decidedBy, LocalDate on) {
            return new WithholdItem(PROJECT, Matter.GOAL, LegalGround.ART_16, decidedBy, on);
        }

        private ItemWithheld withheldBy(String decidedBy, LocalDate on) {
            return new ItemWithheld(
                    PROJECT,
                    Matter.GOAL,
                    DisclosureAttribute.ON_REQUEST,
                    true,
                    null,
                    LegalGround.ART_16,
                    decidedBy,
                    on,
                    on.plusMonths(12));
        }

        @Test
        @DisplayName("is the only one that is")
        void onlyWithheld() {
            ReexamineItem again = reexamining(REVIEW_DAY);
            unknown().when(again).thenRefusedWith("item-not-due");
            unknown().heard(RULEBOOK).happened(DUE).when(again).thenRefusedWith("item-not-withheld");
            unknown()
                    .happened(DUE, PREPARED, CLEARED, APPROVED, PUBLISHED)
                    .when(again)
                    .thenRefusedWith("item-not-withheld");
        }
    }

    @Nested
    @DisplayName("of a project that is 不宜公开")
    class Restricted {

        @Test
        @DisplayName("goes on where it stood once the finding is lifted")
        void lifted() {
            DisclosureRestrictionLifted lifted =
                    new DisclosureRestrictionLifted(Examples.CODE, YEAR, "理由已消除。", "reviewer-1", RELEASE_DAY);
            unknown()
                    .heard(RULEBOOK, RESTRICTED, lifted)
                    .happened(DUE)
                    .when(PREPARE)
                    .then(PREPARED);
        }

        @Test
        @DisplayName("is listed as withheld with its ground, and its content is not even taken down")
        void withheld() {
            unknown()
                    .heard(HEADQUARTERS, GOAL, RULEBOOK, RESTRICTED)
                    .when(MAKE_DUE)
                    .then(new ItemWithheld(
                            PROJECT,
                            Matter.GOAL,
                            DisclosureAttribute.NOT_PUBLIC,
                            false,
                            null,
                            LegalGround.ART_14,
                            "reviewer-1",
                            APPROVED_ON,
                            RESTRICTED.reexamineOn()));
        }

        @Test
        @DisplayName("goes no step further, wherever the finding meets it")
        void stopped() {
            unknown().heard(RESTRICTED).happened(DUE).when(PREPARE).thenRefusedWith("disclosure-restricted");
            unknown()
                    .heard(RESTRICTED)
                    .happened(DUE, PREPARED)
                    .when(clearing())
                    .thenRefusedWith("disclosure-restricted");
            unknown()
                    .heard(RESTRICTED)
                    .happened(DUE, PREPARED, CLEARED)
                    .when(PUBLISH)
                    .thenRefusedWith("disclosure-restricted");
        }

        @Test
        @DisplayName("can still be withheld by decision")
        void withholdByDecision() {
            unknown().happened(DUE).when(WITHHOLD).thenRefusedWith("rulebook-not-published");
            unknown()
                    .heard(RULEBOOK, RESTRICTED)
                    .happened(DUE)
                    .when(WITHHOLD)
                    .then(new ItemWithheld(
                            PROJECT,
                            Matter.GOAL,
                            DisclosureAttribute.ON_REQUEST,
                            true,
                            null,
                            LegalGround.ART_16,
                            "disclosure-1",
                            REVIEW_DAY,
                            REVIEW_DAY.plusMonths(12)));
        }
    }

    @Nested
    @DisplayName("of a classified project")
    class Classified {

        @Test
        @DisplayName("never comes due and never goes out")
        void never() {
            unknown().heard(RULEBOOK, CLASSIFIED).when(MAKE_DUE).thenRefusedWith("project-is-classified");
            unknown().heard(RULEBOOK, CLASSIFIED).when(PREPARE).thenRefusedWith("project-is-classified");
            unknown()
                    .heard(RULEBOOK, CLASSIFIED)
                    .happened(DUE, PREPARED, CLEARED)
                    .when(PUBLISH)
                    .thenRefusedWith("project-is-classified");
        }
    }

    @Test
    @DisplayName("shows the public the table and the result, and no person's name")
    void publicVersion() {
        String result = CanonicalJson.of(PublicVersion.of(RESULT));
        assertThat(result).contains("督查次数", "95.08", "优", "受疫情影响", "\"executionRate\":\"90.78\"");
        assertThat(CanonicalJson.of(CONTENT)).contains("督查次数", "2864000.00").doesNotContain("王项目", "\"result\"");
    }

    @Test
    @DisplayName("survives events that its history does not explain")
    void totalFold() {
        assertThat(new DisclosureItemState.Unknown().evolve(PREPARED).evolve(CLEARED))
                .isEqualTo(new DisclosureItemState.Unknown());
        assertThat(new DisclosureItemState.Unknown().evolve(PUBLISHED)).isEqualTo(new DisclosureItemState.Unknown());
    }

    private static PrepareItem preparing(String publisher, @Nullable String note) {
        return new PrepareItem(
                PROJECT, Matter.GOAL, publisher, null, note, List.of(), "disclosure-1", KeptBack.nothing(), REVIEW_DAY);
    }

    private static ItemPrepared prepared(int version, String publisher, @Nullable String note) {
        return new ItemPrepared(
                PROJECT,
                Matter.GOAL,
                version,
                publisher,
                null,
                note,
                "disclosure-1",
                CONTENT,
                List.of(),
                hashOf(publisher, note, CONTENT));
    }
}
