package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.hashOf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.GoalsEvents;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The portal")
class PortalIT {

    private static final String HOSTILE = "=cmd|'x'!A1<script>alert(1)</script>\"]]>&";
    private static final String PUBLISHER = "上海市人民政府合作交流办公室";
    private static final String ITEM = "/public/items/project-" + CODE + "-2020-goal/v";
    private static final Subject HOSTILE_PROJECT = Subject.project("31000020T000000000777", YEAR);
    private static final Subject LEAK = Subject.project("31000020T000000000778", YEAR);
    private static final Subject MISTAKE = Subject.project("31000020T000000000779", YEAR);

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private PortalErrors errors;

    @Autowired
    private PortalLook look;

    private int serial;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    @BeforeAll
    void publishes() {
        named("BJ", "驻北京办事处");
        named("GZ", HOSTILE);
        Subject project = Subject.project(CODE, YEAR);
        publish(goal(project, GOAL.name(), "BJ"), 1, null);
        publish(goal(project, GOAL.name() + "（调整）", "BJ"), 2, "按调整后的绩效目标更正。");
        publish(PublicVersion.of(RESULT), 1, null);
        publish(goal(HOSTILE_PROJECT, HOSTILE, "GZ"), 1, null);
        publish(goal(Subject.project(CODE, 2019), "上一年度项目", "BJ"), 1, null);
        publish(goal(LEAK, "泄密项目", "BJ"), 1, null);
        append(LEAK, withdrawn(LEAK, null));
        publish(goal(MISTAKE, "误发项目", "BJ"), 1, null);
        append(MISTAKE, withdrawn(MISTAKE, "经复核，撤回该项绩效目标。"));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get("/public/feed.atom").body()).contains("经复核"));
    }

    @Test
    @DisplayName("lists the latest version of each item by subject, and the others on the item's page")
    void latestVersions() {
        Answer page = get("/public/?year=2020");
        assertThat(page.body())
                .contains("已公开 3 项", GOAL.name() + "（调整）", "第 2 版", "95.08 分，优", "驻北京办事处")
                .contains(ITEM + "2")
                .doesNotContain(ITEM + "1", "泄密项目", "误发项目", "上一年度项目");
        assertThat(get(ITEM + 1).body()).contains("本版本已被更正", "查看第 2 版", "全部版本");
        assertThat(get(ITEM + 2).body())
                .contains("全部版本", ITEM + "1", "按调整后的绩效目标更正。")
                .doesNotContain("本版本已被更正");
        assertThat(get("/public/projects/" + CODE + "/2020.json").json("items").size())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("shows people a page where something is wrong with it, and programs a problem")
    void broken() {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/public/");
        asked.addHeader("Accept", "text/html");
        MockHttpServletResponse page = new MockHttpServletResponse();
        assertThat(errors.resolveException(asked, page, null, new IllegalStateException("x")))
                .isNotNull();
        assertThat(page.getStatus()).isEqualTo(500);
        assertThat(page.getContentType()).startsWith("text/html");
        MockHttpServletResponse away = new MockHttpServletResponse();
        errors.resolveException(asked, away, null, new DataAccessResourceFailureException("x"));
        assertThat(away.getStatus()).isEqualTo(503);
        asked.setRequestURI("/public/index.json");
        assertThat(errors.resolveException(asked, page, null, new IllegalStateException("x")))
                .isNull();
    }

    @Test
    @DisplayName("tells a kept page from one that looks otherwise")
    void look() {
        assertThat(String.valueOf(get(ITEM + 2).header("ETag"))).contains(look.hash());
        assertThat(look.hash()).hasSize(16);
    }

    @Test
    @DisplayName("searches a year, and says the same in English")
    void search() {
        assertThat(get("/public/?year=2020&q=" + encoded("督查 驻北京")).body()).contains("符合条件的有 1 项");
        assertThat(get("/public/?year=2020&q=" + encoded("督查") + "&unit=GZ").body())
                .contains("没有符合条件的已公开事项");
        assertThat(get("/public/?year=2020&kind=policy&lang=en").body()).contains("Nothing that is published fits");
        assertThat(get("/public/index.json?year=2020&q=" + encoded("督查"))
                        .json("items")
                        .size())
                .isEqualTo(2);
        assertThat(get("/public/index.json?year=2020&unit=BJ").json("items").size())
                .isEqualTo(1);
        String echoed = get("/public/?year=2020&q=" + encoded("\"><script>")).body();
        assertThat(echoed).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    @DisplayName("has a page of each unit with the sum of its published projects")
    void unit() {
        assertThat(get("/public/years/2020/units/BJ").body()).contains("驻北京办事处", "已公开项目合计", "2,864,000.00 元（1 个项目）");
        assertThat(get("/public/years/2020/units/HQ").body()).contains("2,600,000.00 元（1 个项目）");
        assertThat(get("/public/years/2020/units/BJ.json").json("items").size()).isOne();
        assertThat(get("/public/years/2020/units/XX").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("adds up what is published, in charts that are also tables and words")
    void totals() {
        Answer page = get("/public/years/2020/totals");
        assertThat(page.body())
                .contains("<svg", "role=\"img\"", "<title id=\"budgets-chart\"", "<desc id=\"budgets-said\"")
                .contains("5,728,000.00", "优", "90.78%", "达到指标值")
                .doesNotContain("泄密项目");
        assertThat(get("/public/years/2020/totals.json")
                        .json("money/sum/projects")
                        .asInt())
                .isEqualTo(2);
        assertThat(get("/public/years/2018/totals").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("gives a year's data in the forms of spreadsheets and programs, described as fiscal data")
    void downloads() {
        Answer csv = get("/public/years/2020/items.csv");
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains("budget-performance-2020.csv");
        assertThat(csv.body().lines()).hasSize(4);
        assertThat(csv.body()).contains("\"'=cmd|'x'!A1<script>alert(1)</script>\"\"]]>&\"");
        assertThat(get("/public/years/2020/items.json").json().size()).isEqualTo(3);
        Answer descriptor = get("/public/years/2020/datapackage.json");
        assertThat(descriptor.json("profile").asString()).isEqualTo("fiscal-data-package");
        assertThat(descriptor.json("resources/0/path").asString()).isEqualTo("items.csv");
        assertThat(descriptor.json("resources/0/schema/fields").size()).isEqualTo(DataField.ALL.size());
        assertThat(Api.at(port).download("/public/years/2020/items.xlsx")).startsWith('P', 'K');
        assertThat(get("/public/years/2018/items.csv").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("tells in its feed of corrections and of withdrawals with a note, and nothing of an emergency")
    void feed() {
        Answer feed = get("/public/feed.atom");
        assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.body())
                .contains("更正：" + GOAL.name() + "（调整）", "撤回：754301694D/2020-00007", "上一年度项目")
                .doesNotContain(LEAK.code(), "泄密项目", "误发项目", "<script");
        assertThat(get("/public/").body()).contains("rel=\"alternate\" type=\"application/atom+xml\"");
        assertThat(Api.at(port)
                        .with("If-None-Match", String.valueOf(feed.header("ETag")))
                        .get("/public/feed.atom")
                        .status())
                .isEqualTo(304);
    }

    @Test
    @DisplayName("says to which published version a hash belongs, and nothing of one that is not public")
    void verify() {
        String hash = hashOf(PUBLISHER, null, PublicVersion.of(RESULT));
        assertThat(get("/public/verify?hash=" + hash.toUpperCase(Locale.ROOT)).body())
                .contains("该摘要属于", "/public/items/project-" + CODE + "-2020-self-evaluation/v1");
        assertThat(get("/public/verify.json?hash=" + hash)
                        .json("items/0/version")
                        .asInt())
                .isOne();
        String leaked = hashOf(PUBLISHER, null, goal(LEAK, "泄密项目", "BJ"));
        assertThat(get("/public/verify?hash=" + leaked).body())
                .contains("没有任何已公开的版本具有这一摘要")
                .doesNotContain(LEAK.code());
        assertThat(get("/public/verify").body()).contains("如何自行计算");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/",
                "/public/?year=2020&lang=en",
                "/public/projects/31000020T000000000777/2020",
                "/public/items/project-31000020T000000000777-2020-goal/v1",
                "/public/years/2020/units/GZ",
                "/public/years/2020/totals",
                "/public/feed.atom"
            })
    @DisplayName("runs no script that stands in a published text or in the name of a unit")
    void noScript(String address) {
        assertThat(get(address).body()).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/?year=abc",
                "/public/?year=20200",
                "/public/?unit=%27%20or%201%3D1",
                "/public/?kind=../..",
                "/public/verify?hash=xyz"
            })
    @DisplayName("answers what it does not understand with a page for people and a problem for programs")
    void notUnderstood(String address) {
        Answer page = get(address);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("<html lang=\"zh-CN\"", "无法识别的请求");
        assertThat(get(address + "&lang=en").body()).contains("The request was not understood");
        Answer problem = get(address + "&format=json");
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.problem()).isEqualTo("public-query-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /public/?q=%zz HTTP/1.1",
                "GET /public/?lang=%f HTTP/1.1",
                "GET /public/items/x/v2147483648x HTTP/1.1",
                "GET /public/projects/31000020T000000000001/twenty HTTP/1.1",
                "DELETE /public/ HTTP/1.1",
                "POST /public/verify HTTP/1.1",
                "GET /public/ HTTP/1.1\r\nAccept-Language: ;;q=x",
                "GET /public/ HTTP/1.1\r\nAccept: a//b;q=7",
                "GET /public/ HTTP/1.1\r\nIf-Modified-Since: yesterday",
                "GET /public/ HTTP/1.1\r\nJixiao-Written: x",
                "GET /public/ HTTP/1.1\r\nJixiao-Business-Date: x"
            })
    @DisplayName("takes no malformed request for a fault of its own, and answers people with a page")
    void malformed(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 (200|400|404|405) .*").contains("<html lang=\"");
        }
    }

    @Test
    @DisplayName("lists many subjects page by page, and a search of them too")
    void pages() {
        int many = ListPage.SUBJECTS + 1;
        for (int i = 0; i < many; i++) {
            publish(goal(Subject.project("31000020T0000000%05d".formatted(90_000 + i), 2017), "分页项目", "BJ"), 1, null);
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get("/public/index.json?year=2017").json("items").size() == many);
        String first = get("/public/?year=2017&q=" + encoded("分页")).body();
        assertThat(first)
                .contains("第 1 页，共 2 页", "下一页", "符合条件的有 51 项。", "31000020T000000090000/2017")
                .doesNotContain("上一页", "31000020T000000090050/2017");
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String second = get(next.group(1).replace("&amp;", "&")).body();
        assertThat(second)
                .contains("第 2 页，共 2 页", "上一页", "31000020T000000090050/2017")
                .contains("page=2\" lang=\"en\"")
                .doesNotContain("下一页", "31000020T000000090000/2017");
        assertThat(get("/public/?year=2017&page=2&lang=en").body()).contains("Page 2 of 2");
        assertThat(get("/public/?year=2017&page=3").status()).isEqualTo(404);
        assertThat(get("/public/?year=2017&page=0").status()).isEqualTo(400);
        assertThat(get("/public/?year=2020").body()).doesNotContain("class=\"pages\"");
    }

    @Test
    @DisplayName("takes no search that is longer than a person types")
    void longSearch() {
        assertThat(get("/public/?q=" + "a".repeat(100)).status()).isEqualTo(200);
        assertThat(get("/public/?q=" + "a".repeat(101)).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("has a page in both languages for what is not there")
    void notThere() {
        Answer page = get("/public/nowhere");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("没有已公开的内容");
        assertThat(get("/public/years/2018/units/BJ?lang=en").body()).contains("Nothing is published here");
        assertThat(Api.at(port)
                        .with("Accept", "application/json")
                        .get("/public/nowhere")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/", "/public/portal.css", "/public/feed.atom"})
    @DisplayName("is compressed for those who take it so")
    void compressed(String address) {
        assertThat(Api.at(port).with("Accept-Encoding", "gzip").get(address).header("Content-Encoding"))
                .isEqualTo("gzip");
    }

    private Answer get(String address) {
        return Api.at(port).get(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void named(String code, String name) {
        new OtherService(database, "goals", GoalsEvents.REGISTER)
                .appends(
                        "unit",
                        Subject.unit(code, YEAR),
                        APPROVED_ON,
                        new UnitRegistered(code, YEAR, name, UnitKind.OUT_OF_TOWN_OFFICE));
    }

    private static PublicContent goal(Subject subject, String name, String unit) {
        return PublicVersion.of(goalOf(subject, name, unit));
    }

    private void publish(PublicContent content, int version, @Nullable String note) {
        serial++;
        append(
                content.subject(),
                new ItemPublished(
                        content.subject(),
                        content.matter(),
                        idOf(content.subject(), content.matter()),
                        version,
                        "754301694D/2020-%05d".formatted(serial),
                        PUBLISHER,
                        null,
                        note,
                        content,
                        hashOf(PUBLISHER, note, content),
                        APPROVED_ON,
                        APPROVED_ON));
    }

    private static ItemWithdrawn withdrawn(Subject subject, @Nullable String note) {
        return new ItemWithdrawn(
                subject,
                Matter.GOAL,
                idOf(subject, Matter.GOAL),
                LegalGround.ART_15,
                note,
                note == null,
                "officer-1",
                LocalDate.of(2020, 5, 1),
                LocalDate.of(2021, 5, 1));
    }

    private static String idOf(Subject subject, Matter matter) {
        return subject.kind() + "-" + subject.code() + "-" + subject.budgetYear() + "-" + Matters.partOf(matter);
    }

    private void append(Subject subject, StoredEvent event) {
        new OtherService(database, "disclosure", DisclosureEvents.REGISTER)
                .appends("disclosure-item", subject, APPROVED_ON, event);
    }
}
