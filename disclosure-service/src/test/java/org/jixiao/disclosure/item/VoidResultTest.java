package org.jixiao.disclosure.item;

import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.HEADQUARTERS;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed.Outcome;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.Numbered;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A result that rests on false data")
class VoidResultTest {

    private static final Subject SUBJECT = RESULT.subject();
    private static final PublicContent CONTENT = PublicVersion.of(RESULT);
    private static final String HASH = Examples.hashOf("办", null, CONTENT);
    private static final FalsificationFound FOUND = new FalsificationFound(
            SUBJECT,
            1,
            RESULT.name(),
            RESULT.unitCode(),
            FindingSource.AUDIT,
            "沪审字〔2021〕8号",
            APPROVED_ON,
            List.of(new FalseStatement(null, "全部完成", "部分未完成")),
            new Responsible(new Person("head-1", "李处长"), Post.DIVISION_HEAD, RESULT.unitCode(), APPROVED_ON),
            new Rectification("沪合办整〔2021〕7号", "更正", APPROVED_ON),
            APPROVED_ON);
    private static final PublishItem PUBLISH =
            new PublishItem(SUBJECT, Matter.SELF_EVALUATION, KeptBack.nothing(), APPROVED_ON);

    private static Given<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> approved() {
        return given(new DisclosureItemState.Unknown())
                .heard(
                        RULEBOOK,
                        HEADQUARTERS,
                        RESULT,
                        new IndexNumbersGiven(
                                APPROVED_ON.getYear(),
                                "754301694D",
                                List.of(new Numbered(SUBJECT, Matter.SELF_EVALUATION, "754301694D/2021-00001"))))
                .happened(
                        new ItemDue(
                                SUBJECT,
                                Matter.SELF_EVALUATION,
                                1,
                                DisclosureAttribute.ACTIVE,
                                null,
                                CONTENT,
                                APPROVED_ON,
                                APPROVED_ON),
                        new ItemPrepared(
                                SUBJECT,
                                Matter.SELF_EVALUATION,
                                1,
                                "办",
                                null,
                                null,
                                "disclosure-1",
                                CONTENT,
                                List.of(),
                                HASH),
                        new SecrecyReviewed(
                                SUBJECT,
                                Matter.SELF_EVALUATION,
                                HASH,
                                Outcome.MAY_BE_PUBLISHED,
                                null,
                                "secrecy-1",
                                APPROVED_ON),
                        new ReleaseApproved(SUBJECT, Matter.SELF_EVALUATION, HASH, "leader-1", APPROVED_ON));
    }

    @Test
    @DisplayName("does not go out, until there is another one")
    void staysInside() {
        ItemPublished published = new ItemPublished(
                SUBJECT,
                Matter.SELF_EVALUATION,
                Matters.itemId(SUBJECT, Matter.SELF_EVALUATION),
                1,
                "754301694D/2021-00001",
                "办",
                null,
                null,
                CONTENT,
                HASH,
                APPROVED_ON,
                APPROVED_ON);
        approved().when(PUBLISH).then(published);
        approved().heard(FOUND).when(PUBLISH).thenRefusedWith("record-reexamined");
        approved().heard(FOUND, RESULT).when(PUBLISH).then(published);
    }
}
