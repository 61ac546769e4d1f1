package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.portal.PortalExamples.GOAL;
import static org.jixiao.disclosure.portal.PortalExamples.goal;
import static org.jixiao.disclosure.portal.PortalExamples.item;
import static org.jixiao.disclosure.portal.PortalExamples.words;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@DisplayName("The feed")
class AtomFeedTest {

    private static final Words CHINESE = words(Locale.SIMPLIFIED_CHINESE);

    @Test
    @DisplayName("tells of publications, corrections and withdrawals, the latest first")
    void entries() {
        PublishedItem corrected = item(Subject.project(CODE, YEAR), Matter.GOAL, "督查经费", "BJ", GOAL, 2, "更正金额。");
        RecordedWithdrawal withdrawn = new RecordedWithdrawal(
                "/public/items/x/v1", "754301694D/2020-00009", "发布机关", "经复核撤回。", LocalDate.of(2020, 5, 1), 99);
        List<FeedEntry> entries = FeedEntry.latest(List.of(goal("培训"), corrected), List.of(withdrawn), CHINESE, 3);
        assertThat(entries)
                .extracting(FeedEntry::title)
                .containsExactly("撤回：754301694D/2020-00009", "培训：绩效目标", "更正：督查经费：绩效目标（第 2 版）");
        assertThat(entries.getLast().summary()).contains("更正金额。");
        assertThat(entries).extracting(FeedEntry::id).doesNotHaveDuplicates();
        assertThat(FeedEntry.latest(List.of(goal("培训"), corrected), List.of(withdrawn), CHINESE, 1))
                .hasSize(1);
    }

    @Test
    @DisplayName("is well-formed whatever a text holds, and holds it as text")
    void hostileTexts() throws Exception {
        String hostile = "<script>alert(1)</script> ]]> & \" ' \u0001 \uFFFF \uD83D\uDE00";
        String feed = AtomFeed.of(FeedEntry.latest(List.of(goal(hostile)), List.of(), CHINESE, 10), CHINESE);
        assertThat(feed).doesNotContain("<script");
        assertThat(parsed(feed).getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("<script>alert(1)</script> ]]> & \" '   \uD83D\uDE00：绩效目标");
    }

    @Test
    @DisplayName("has a time of the office for each day, and one where it is empty")
    void times() throws Exception {
        String feed = AtomFeed.of(FeedEntry.latest(List.of(goal("培训")), List.of(), CHINESE, 10), CHINESE);
        assertThat(parsed(feed).getElementsByTagName("updated").item(1).getTextContent())
                .isEqualTo("2020-02-25T00:00:00+08:00");
        assertThat(parsed(AtomFeed.of(List.of(), CHINESE))
                        .getElementsByTagName("updated")
                        .getLength())
                .isOne();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
