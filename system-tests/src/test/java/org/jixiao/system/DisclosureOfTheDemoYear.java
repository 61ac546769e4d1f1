package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The notice's disclosure: the public sees what it may, and nothing tells what it may not. */
abstract class DisclosureOfTheDemoYear {

    private static final LocalDate IN_OCTOBER = LocalDate.of(2021, 10, 11);
    private static final String FUND = "31000020T000000000002";
    private static final String CLASSIFIED = "31000020Y000000000006";
    private static final String GOAL_OF_14 = "/public/items/project-31000020T000000000014-2020-goal";
    private static final String PROJECT_13 = "31000020T000000000013";
    private static final String GOAL_OF_13 = "/public/items/project-" + PROJECT_13 + "-2020-goal";
    private static final String OVERVIEW = "/public/items/department-HZB-2020-yearly-overview/v1";
    private static final List<String> STATED = List.of("budget_approved", "budget_adjusted", "executed");

    abstract Suite suite();

    private Answer look(String path) {
        Answer answer = suite().as("auditor").on(IN_OCTOBER).get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private Map<String, String> everythingPublic() {
        return Crawl.from(suite().anybody(), "/public/", "/public/?year=2020", "/public/index.json?year=2020");
    }

    /** All that is known of the money of what is withheld. */
    private Set<BigDecimal> withheldAmounts() {
        Set<BigDecimal> amounts = new HashSet<>();
        for (String code : List.of(FUND, CLASSIFIED)) {
            amounts(look("/api/monitoring/projects/" + code + "/2020/execution").json("execution"))
                    .forEach(amounts::add);
        }
        assertThat(amounts).anyMatch(amount -> amount.compareTo(new BigDecimal("385000000")) == 0);
        assertThat(amounts).anyMatch(amount -> amount.compareTo(new BigDecimal("9500000")) == 0);
        return amounts;
    }

    private static Stream<BigDecimal> amounts(JsonNode figures) {
        return figures.valueStream()
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .filter(text -> text.matches("[0-9]{4,}\\.[0-9]{2}"))
                .map(text -> new BigDecimal(text).stripTrailingZeros());
    }

    @Test
    @DisplayName("went out with the budget and with the final accounts, under numbers of the office's series")
    void wentOut() {
        Answer batches = look("/api/disclosure/batches?year=2020");
        assertThat(batches.json().findValuesAsString("releasedOn"))
                .contains("2020-03-02", "2020-03-09", "2021-09-03", "2021-09-09");
        JsonNode department =
                look("/api/disclosure/departments/HZB/2020/items/goal").json("row");
        assertThat(department.get("indexNumber").asString()).matches("754301694D/2020-0000[1-9]");
        String page = suite().anybody().get("/public/departments/HZB/2020").body();
        assertThat(page)
                .contains("部门整体支出绩效目标", "部门整体支出绩效自评结果", "主动公开", "沪合办预〔2020〕5号")
                .contains(department.get("indexNumber").asString());
        assertThat(suite().anybody()
                        .get("/public/projects/31000020T000000000001/2020")
                        .body())
                .contains("项目重点评价结果和评价报告", "扩大受援地反馈样本", "项目绩效评价结果应用情况", "已整改到位");
        List<String> numbers = new ArrayList<>();
        suite().anybody()
                .get("/public/years/2020/items.json")
                .json()
                .forEach(item -> numbers.add(item.get("index_number").asString()));
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("was corrected as a second version under the same number, with a note, and the first stays")
    void corrected() {
        Answer second = suite().anybody().get(GOAL_OF_14 + "/v2.json");
        Answer first = suite().anybody().get(GOAL_OF_14 + "/v1.json");
        assertThat(second.json("note").asString()).isEqualTo("更正文号。");
        assertThat(second.json("documentNumber").asString()).isEqualTo("沪合办预〔2020〕6号之二");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json("indexNumber").asString())
                .isEqualTo(second.json("indexNumber").asString());
    }

    @Test
    @DisplayName("was looked back on in an overview of the year, which counts what is public and nothing else")
    void overview() {
        assertThat(suite().anybody().get("/public/?year=2020&lang=zh").body()).contains(OVERVIEW, "年度绩效管理情况");
        String page = suite().anybody().get(OVERVIEW + "?lang=zh").body();
        assertThat(page)
                .contains("年度绩效管理情况", "已公开项目数", "各单位已公开项目的年度预算", "纳入统计的项目", "31000020Y000000000009")
                .doesNotContain(PROJECT_13, FUND, CLASSIFIED, "??");
        JsonNode account = suite().anybody().get(OVERVIEW + ".json").json("content/record/account");
        assertThat(account.at("/facts/0/value").asInt())
                .as("listed as many as it counts")
                .isEqualTo(account.get("sheets")
                        .valueStream()
                        .filter(sheet -> sheet.get("code").asString().equals("countedProjects"))
                        .findFirst()
                        .orElseThrow()
                        .get("rows")
                        .size());
    }

    @Test
    @DisplayName("was asked for and then opened to everybody, and what was withdrawn says so")
    void openedAndWithdrawn() {
        JsonNode request = look("/api/disclosure/requests/2020/YSQ-0001").json();
        assertThat(request.get("outcome").asString()).isEqualTo("DISCLOSED");
        assertThat(request.get("overdue").asBoolean()).isFalse();
        assertThat(suite().anybody()
                        .get("/public/projects/31000020Y000000000009/2020")
                        .status())
                .isEqualTo(200);
        Answer withdrawn = suite().anybody().get(GOAL_OF_13 + "/v1");
        assertThat(withdrawn.status()).isEqualTo(410);
        assertThat(withdrawn.body()).contains("经复核，该目标涉及合作方商业信息，现予撤回。");
    }

    @Test
    @DisplayName("covers what it must, and lists what is left out with its ground")
    void coverage() {
        Answer coverage = look("/api/disclosure/coverage?year=2020");
        assertThat(coverage.json("office/percent").asString()).isEqualTo("100.00");
        assertThat(coverage.json("gaps").isEmpty()).isTrue();
        assertThat(coverage.json("office/due").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(coverage.json("opened/published").asInt()).isEqualTo(3);
        assertThat(coverage.json("opened/withheld").asInt()).isEqualTo(1);
        assertThat(coverage.json("leftOut")
                        .valueStream()
                        .map(item -> item.at("/subject/code").asString() + " "
                                + item.get("matter").asString() + " "
                                + item.get("ground").asString() + " "
                                + item.get("attribute").asString()))
                .contains(PROJECT_13 + " GOAL ART_15 NOT_PUBLIC")
                .as("the fund is not 重点, so the scope of 2020 does not ask for it")
                .noneMatch(item -> item.startsWith(FUND));
    }

    @Test
    @DisplayName(
            "has no trace of the special fund and of the classified project, on no page, in no download and in no feed")
    void noTrace() {
        Map<String, String> all = everythingPublic();
        List<Pattern> amounts = withheldAmounts().stream()
                .flatMap(DisclosureOfTheDemoYear::written)
                .distinct()
                .map(text -> Pattern.compile("(?<![0-9A-Fa-f,.])" + Pattern.quote(text) + "(?![0-9A-Fa-f])"))
                .toList();
        assertThat(all.keySet())
                .contains("/public/years/2020/items.csv", "/public/years/2020/items.json", "/public/feed.atom?lang=zh")
                .contains("/public/years/2020/datapackage.json", "/public/years/2020/totals?lang=en")
                .anyMatch(address -> address.startsWith("/public/years/2020/items.xlsx"))
                .hasSizeGreaterThan(60);
        all.forEach((address, text) -> {
            assertThat(text).as(address).doesNotContain(FUND, CLASSIFIED, "对口支援与合作交流专项资金", "涉密项目甲", "西北地区合作交流与招商服务");
            amounts.forEach(amount -> assertThat(amount.matcher(text).find())
                    .as("%s in %s", amount, address)
                    .isFalse());
        });
    }

    /** As a page, a file, or a text in 万元 would write it. */
    private static Stream<String> written(BigDecimal amount) {
        BigDecimal tenThousands = amount.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
        DecimalFormat grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return Stream.of(
                amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString(),
                amount.toPlainString(),
                grouped.format(amount),
                tenThousands.toPlainString() + "万",
                grouped.format(tenThousands) + "万");
    }

    @Test
    @DisplayName(
            "tells no withheld amount by subtraction, whichever public sums and amounts are taken from one another")
    void noSubtraction() {
        JsonNode items = suite().anybody().get("/public/years/2020/items.json").json();
        JsonNode totals =
                suite().anybody().get("/public/years/2020/totals.json").json("money");
        for (JsonNode item : items) {
            if (item.get("kind").asString().equals("department")) {
                STATED.forEach(column -> assertThat(item.path(column).isMissingNode()
                                || item.path(column).isNull())
                        .as("the money of the department would tell that of two projects")
                        .isTrue());
            }
        }
        assertThat(new BigDecimal(totals.get("sum").get("budget").asString()))
                .as("totals sum published projects only")
                .isEqualByComparingTo(sumOf(items, "budget_approved"));

        Set<BigDecimal> published = new HashSet<>(Set.of(BigDecimal.ZERO));
        items.forEach(item -> STATED.forEach(column -> amount(item.path(column)).forEach(published::add)));
        Stream.concat(Stream.of(totals.get("sum")), totals.get("units").valueStream())
                .forEach(sum -> amounts(sum).forEach(published::add));
        amountsOfOverview().forEach(published::add);
        Set<BigDecimal> secret = withheldAmounts();
        List<BigDecimal> known = List.copyOf(published);
        for (BigDecimal one : known) {
            for (BigDecimal other : known) {
                BigDecimal difference = one.subtract(other).stripTrailingZeros();
                assertThat(secret).as("%s less %s", one, other).noneMatch(amount -> amount.compareTo(difference) == 0);
            }
        }
    }

    private Stream<BigDecimal> amountsOfOverview() {
        JsonNode account = suite().anybody().get(OVERVIEW + ".json").json("content/record/account");
        return Stream.concat(
                        account.get("facts").valueStream(),
                        account.get("sheets")
                                .valueStream()
                                .flatMap(sheet -> sheet.get("rows").valueStream())
                                .flatMap(row -> row.get("cells").valueStream()))
                .filter(cell -> cell.get("kind").asString().equals("MONEY"))
                .map(cell -> new BigDecimal(cell.get("value").asString()).stripTrailingZeros());
    }

    private static BigDecimal sumOf(JsonNode items, String column) {
        return items.valueStream()
                .filter(item -> item.get("kind").asString().equals("project"))
                .flatMap(item -> amount(item.path(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> amount(JsonNode figure) {
        return figure.isNull() || figure.isMissingNode()
                ? Stream.empty()
                : Stream.of(new BigDecimal(figure.asString()));
    }

    @Test
    @DisplayName("is the same while goals, monitoring and evaluation stand still")
    void standsAlone() {
        Map<String, String> before = everythingPublic();
        List<String> others = List.of("goals-service", "monitoring-service", "evaluation-service");
        others.forEach(suite()::pause);
        try {
            assertThat(everythingPublic()).isEqualTo(before);
        } finally {
            others.forEach(suite()::goOn);
        }
    }
}
