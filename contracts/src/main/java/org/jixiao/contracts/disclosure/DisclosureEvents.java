package org.jixiao.contracts.disclosure;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchLeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemLapsed;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPosted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemReexamined;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerApproved;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerExtended;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerPrepared;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.AnswerReviewed;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.CompletionAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAbandoned;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestAnswered;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestCompleted;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.RequestReceived;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyAsked;
import org.jixiao.contracts.disclosure.DisclosureRequestEvent.ThirdPartyHeard;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGiven;
import org.jixiao.contracts.disclosure.IndexNumberEvent.IndexNumbersGivenBack;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;

/** The names under which the events of the disclosure context are stored. */
public final class DisclosureEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("disclosure.item-due", 1, ItemDue.class),
            new EventType("disclosure.item-opened", 1, ItemOpened.class),
            new EventType("disclosure.item-prepared", 1, ItemPrepared.class),
            new EventType("disclosure.secrecy-reviewed", 1, SecrecyReviewed.class),
            new EventType("disclosure.release-approved", 1, ReleaseApproved.class),
            new EventType("disclosure.correction-ordered", 1, CorrectionOrdered.class),
            new EventType("disclosure.item-posted", 1, ItemPosted.class),
            new EventType("disclosure.item-withdrawn", 1, ItemWithdrawn.class),
            new EventType("disclosure.item-withheld", 1, ItemWithheld.class),
            new EventType("disclosure.item-published", 1, ItemPublished.class),
            new EventType("disclosure.clock-started", 1, ClockStarted.class),
            new EventType("disclosure.batch-released", 1, BatchReleased.class),
            new EventType("disclosure.batch-left-out", 1, BatchLeftOut.class),
            new EventType("disclosure.item-reexamined", 1, ItemReexamined.class),
            new EventType("disclosure.index-numbers-given", 1, IndexNumbersGiven.class),
            new EventType("disclosure.request-received", 1, RequestReceived.class),
            new EventType("disclosure.completion-asked", 1, CompletionAsked.class),
            new EventType("disclosure.request-completed", 1, RequestCompleted.class),
            new EventType("disclosure.request-abandoned", 1, RequestAbandoned.class),
            new EventType("disclosure.third-party-asked", 1, ThirdPartyAsked.class),
            new EventType("disclosure.third-party-heard", 1, ThirdPartyHeard.class),
            new EventType("disclosure.answer-extended", 1, AnswerExtended.class),
            new EventType("disclosure.request-answered", 1, RequestAnswered.class),
            new EventType("disclosure.publication-overdue", 1, PublicationOverdue.class),
            new EventType("disclosure.answer-prepared", 1, AnswerPrepared.class),
            new EventType("disclosure.answer-reviewed", 1, AnswerReviewed.class),
            new EventType("disclosure.answer-approved", 1, AnswerApproved.class),
            new EventType("disclosure.index-numbers-given-back", 1, IndexNumbersGivenBack.class),
            new EventType("disclosure.overview-drawn", 1, OverviewDrawn.class),
            new EventType("disclosure.overview-lapsed", 1, OverviewLapsed.class),
            new EventType("disclosure.item-lapsed", 1, ItemLapsed.class)));

    private DisclosureEvents() {}
}
