package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.test.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether an answer was kept is seen by a row that was changed behind the projection's back: only who asks anew sees it. */
@DisplayName("An answer of the portal")
class KeptAnswersIT extends OnDisclosureService {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static int serial;

    @Autowired
    @ReadModel
    private JdbcClient readModel;

    private Subject project = Subject.project("31000020T000000000001", YEAR);

    @BeforeEach
    void publishes() {
        serial++;
        project = Subject.project("31000020T0000000%05d".formatted(serial), YEAR);
        publish(1, null);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(get(page()).status()).isEqualTo(200));
    }

    @Test
    @DisplayName("is kept while nothing that is public changes, in every language and form by itself")
    void kept() {
        assertThat(get(page() + "?lang=en").body()).contains("<html lang=\"en\"");
        assertThat(get(page() + ".json").body()).startsWith("{");
        Answer first = get(page());

        behindItsBack("某改名项目");

        Answer second = get(page());
        assertThat(second.body()).isEqualTo(first.body()).doesNotContain("某改名项目");
        for (String header : new String[] {
            "ETag",
            "Content-Type",
            "Content-Language",
            "Cache-Control",
            "Content-Security-Policy",
            "Referrer-Policy",
            "X-Content-Type-Options"
        }) {
            assertThat(second.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(String.valueOf(second.header("Vary")).split(",\\s*"))
                .containsExactlyInAnyOrder("accept", "accept-language", "accept-encoding");
        assertThat(get(page() + "?lang=en").body()).doesNotContain("某改名项目");
        assertThat(anybody()
                        .with("If-None-Match", String.valueOf(first.header("ETag")))
                        .get(page())
                        .status())
                .isEqualTo(304);
        Answer head = anybody().send("HEAD", page(), null);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    @DisplayName("is kept although the first who asked had it already")
    void keptForOthers() {
        String tag = String.valueOf(get(page() + "?lang=en").header("ETag"));
        publishAnother();
        assertThat(anybody().with("If-None-Match", tag).get(page() + "?lang=en").status())
                .isEqualTo(304);
        behindItsBack("某改名项目");
        assertThat(get(page() + "?lang=en").body()).contains("<html").doesNotContain("某改名项目");
    }

    @Test
    @DisplayName("is made anew for words of the reader's own, and for who is known")
    void notKept() {
        get("/public/?q=1");
        as("auditor", APPROVED_ON).get(page());
        behindItsBack("某改名项目");
        assertThat(get("/public/?q=某改名").body()).contains("某改名项目");
        assertThat(as("auditor", APPROVED_ON).get(page()).body()).contains("某改名项目");
    }

    @Test
    @DisplayName("is gone with the first request after it was taken back in an emergency")
    void withdrawn() {
        assertThat(get(page()).status()).isEqualTo(200);
        disclosure("disclosure-item", project, withdrawal());
        await().atMost(LONG).until(() -> gone("select count(*) from withdrawn_item where item_id = :id", id()));
        assertThat(get(page()).status()).isEqualTo(410);
        assertThat(get("/public/").body()).doesNotContain(project.code());
        assertThat(get(page() + ".json").status()).isEqualTo(410);
    }

    @Test
    @DisplayName("is gone once its project is barred, and names a unit as it is named now")
    void barred() {
        assertThat(get(page()).status()).isEqualTo(200);
        goals("unit", Subject.unit(UNIT, YEAR), new UnitRegistered(UNIT, YEAR, "对口支援处", UnitKind.HEADQUARTERS));
        await().atMost(LONG).untilAsserted(() -> assertThat(get(page()).body()).contains("对口支援处"));
        project(project.code(), restricted(project.code()));
        await().atMost(LONG)
                .until(() -> gone("select count(*) from public_bars where project_code = :id", project.code()));
        assertThat(get(page()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("is another one once it was corrected")
    void corrected() {
        assertThat(get(page()).body()).doesNotContain("本版本已被更正");
        publish(2, "更正。");
        await().atMost(LONG).untilAsserted(() -> assertThat(get(page()).body()).contains("本版本已被更正"));
    }

    @Test
    @DisplayName("is made anew after a rebuild")
    void rebuilt() {
        behindItsBack("某改名项目");
        publishAnother();
        assertThat(get(page()).body()).contains("某改名项目");
        assertThat(as("system-administrator", APPROVED_ON)
                        .post("/api/disclosure/admin/processors/disclosure-public-items/rebuild", null)
                        .status())
                .isEqualTo(200);
        assertThat(get(page()).body()).doesNotContain("某改名项目");
    }

    @Test
    @DisplayName("that says no is not kept")
    void errors() {
        String second = "/public/items/" + id() + "/v2";
        assertThat(get(second).status()).isEqualTo(404);
        readModel
                .sql("update published_item set item_version = 2 where item_id = :id")
                .param("id", id())
                .update();
        assertThat(get(second).status()).isEqualTo(200);
    }

    private boolean gone(String count, String id) {
        return readModel.sql(count).param("id", id).query(Long.class).single() > 0;
    }

    private void behindItsBack(String name) {
        readModel
                .sql("update published_item set name = :name where item_id = :id")
                .param("name", name)
                .param("id", id())
                .update();
    }

    /** Something that is public changes. */
    private void publishAnother() {
        Subject before = project;
        project = Subject.project("31000020T0000001%05d".formatted(serial), YEAR);
        publish(1, null);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(get(page()).status()).isEqualTo(200));
        project = before;
    }

    private void publish(int version, @Nullable String note) {
        PublicContent content = PublicVersion.of(goalOf(project, "接待联络经费", UNIT));
        disclosure(
                "disclosure-item",
                project,
                new ItemPublished(
                        project,
                        Matter.GOAL,
                        id(),
                        version,
                        "754301694D/2020-%05d".formatted(serial),
                        PUBLISHER,
                        null,
                        note,
                        content,
                        hashOf(content),
                        APPROVED_ON,
                        APPROVED_ON));
    }

    private ItemWithdrawn withdrawal() {
        return new ItemWithdrawn(
                project,
                Matter.GOAL,
                id(),
                LegalGround.ART_15,
                null,
                true,
                "officer-1",
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2021, 5, 1));
    }

    private String id() {
        return "project-" + project.code() + "-2020-goal";
    }

    private String page() {
        return "/public/items/" + id() + "/v1";
    }

    private Answer get(String address) {
        return anybody().get(address);
    }
}
