package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.RESTRICTED;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.time.Duration;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DisplayName("A bar")
class PublicBarsIT {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Subject PROJECT = Subject.project(CODE, YEAR);
    private static final String PERMANENT = "/public/items/project-" + CODE + "-2020-goal/v1";
    private static final String LETTERS = "/api/disclosure/admin/processors/disclosure-public-items/dead-letters";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @Test
    @DisplayName("falls at once, even where a publication of its project cannot be delivered")
    void waitsForNoPublication() {
        publish(1, "上海市人民政府合作交流办公室");
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(anybody().get(PERMANENT).status()).isEqualTo(200));
        publish(2, "no text of PostgreSQL: \0");
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(administrator().get(LETTERS).json()).isNotEmpty());

        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends("project", PROJECT, LocalDate.of(2021, 4, 1), RESTRICTED);

        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(anybody().get(PERMANENT).status()).isEqualTo(404));
        assertThat(anybody().get("/public/").body()).doesNotContain(CODE, GOAL.name());
        assertThat(anybody().get("/public/projects/" + CODE + "/2020").status()).isEqualTo(404);
    }

    private void publish(int version, String publisher) {
        new OtherService(database, "disclosure", DisclosureEvents.REGISTER)
                .appends(
                        "disclosure-item",
                        PROJECT,
                        APPROVED_ON,
                        new ItemPublished(
                                PROJECT,
                                Matter.GOAL,
                                "project-" + CODE + "-2020-goal",
                                version,
                                "754301694D/2020-00001",
                                publisher,
                                null,
                                null,
                                PublicVersion.of(GOAL),
                                "hash",
                                APPROVED_ON,
                                APPROVED_ON));
    }

    private Api anybody() {
        return Api.at(port);
    }

    private Api administrator() {
        return Api.at(port).as("system-administrator", UNIT);
    }
}
