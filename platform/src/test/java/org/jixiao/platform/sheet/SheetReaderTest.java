package org.jixiao.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.platform.sheet.Handmade.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A table that somebody filled in")
class SheetReaderTest {

    private static final SheetReader ONE = SheetReader.expecting("a");

    private static final Map<String, Integer> WORDS = Map.of("是", 1);

    private static <V> List<V> read(String cell, Function<SheetRow, V> meaning) {
        return ONE.read(Handmade.cells(cell), meaning);
    }

    private static Function<SheetRow, ?> reading(String kind) {
        return switch (kind) {
            case "text" -> row -> row.text("a");
            case "optional text" -> row -> Objects.toString(row.optionalText("a"));
            case "decimal" -> row -> row.decimal("a");
            case "optional decimal" -> row -> Objects.toString(row.optionalDecimal("a"));
            case "whole" -> row -> row.whole("a");
            case "optional whole" -> row -> Objects.toString(row.optionalWhole("a"));
            case "date" -> row -> row.date("a");
            case "optional date" -> row -> Objects.toString(row.optionalDate("a"));
            case "choice" -> row -> row.choice("a", WORDS);
            case "optional choice" -> row -> Objects.toString(row.optionalChoice("a", WORDS));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <c><v>286.4</v></c>                                | 286.4
        <c><v>286.39999999999998</v></c>                   | 286.4
        <c><v>0.30000000000000004</v></c>                  | 0.3
        <c><v>1.1000000000000001</v></c>                   | 1.1
        <c><v>1.2E3</v></c>                                | 1200
        <c><v>1E-7</v></c>                                 | 0.0000001
        <c><v>-0</v></c>                                   | 0
        <c><v>100.00</v></c>                               | 100
        <c t="n" s="4"><v>1200000.5</v></c>                | 1200000.5
        <c><v>123456789012345000</v></c>                   | 123456789012345000
        <c t="str"><v>12.50</v></c>                        | 12.50
        <c t="inlineStr"><is><t>12.50</t></is></c>         | 12.50
        <c t="inlineStr"><is><t> -3　</t></is></c>          | -3
        <c t="inlineStr"><is><t>123456789012345678.123456789012</t></is></c> | 123456789012345678.123456789012
        """)
    @DisplayName("gives the number that was typed, whether it is a number or a text to the program")
    void givesNumbers(String cell, BigDecimal number) {
        assertThat(read(cell, row -> row.decimal("a"))).containsExactly(number);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <c s="1"><v>43921</v></c>                          | 2020-03-31
        <c s="1"><v>43921.0</v></c>                        | 2020-03-31
        <c s="2"><v>43921</v></c>                          | 2020-03-31
        <c s="2"><v>61</v></c>                             | 1900-03-01
        <c t="d"><v>2020-03-31</v></c>                     | 2020-03-31
        <c t="d"><v>2020-03-31T00:00:00.000Z</v></c>       | 2020-03-31
        <c t="inlineStr"><is><t>2020-02-29 </t></is></c>   | 2020-02-29
        """)
    @DisplayName("gives the day, whether it is a date or a text to the program")
    void givesDays(String cell, LocalDate date) {
        assertThat(read(cell, row -> row.date("a"))).containsExactly(date);
    }

    @Test
    @DisplayName("gives the day where a workbook counts from 1904")
    void countsFrom1904() {
        Handmade book = Handmade.rows("<row>" + text("A1", "a") + "</row><row><c s=\"1\"><v>42459</v></c></row>");
        book.with(
                Handmade.WORKBOOK,
                book.part(Handmade.WORKBOOK).replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(ONE.read(book.zipped(), row -> row.date("a"))).containsExactly(LocalDate.of(2020, 3, 31));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <c t="s"><v>1</v></c>                                        | 甲 𠮷😀
        <c t="inlineStr"><is><t>㐀𠮷&#x20BB7;&#128512;</t></is></c>   | 㐀𠮷𠮷😀
        <c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c> | 甲乙
        <c t="inlineStr"><is><t>_x005F_x0041_ _x0041_</t></is></c>   | _x0041_ A
        <c t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c>           | <&>
        <c t="inlineStr"><is><t>　甲 乙 </t></is></c>                 | 甲 乙
        <c t="str"><v>甲</v></c>                                     | 甲
        <c><v>31000020</v></c>                                       | 31000020
        <c><v>0.1</v></c>                                            | 0.1
        <c><v>123456789012345</v></c>                                | 123456789012345
        """)
    @DisplayName("gives the text, with all its characters and without what nobody sees")
    void givesTexts(String cell, String text) {
        assertThat(read(cell, row -> row.text("a"))).containsExactly(text);
    }

    @Test
    @DisplayName("gives the line breaks of a text in one form")
    void givesLineBreaks() {
        assertThat(read("<c t=\"inlineStr\"><is><t>甲_x000D_\n乙_x000D_丙</t></is></c>", row -> row.text("a")))
                .containsExactly("甲\n乙\n丙");
    }

    @Test
    @DisplayName("gives what a word means, and whole numbers")
    void givesChoices() {
        assertThat(read("<c t=\"str\"><v>是</v></c>", row -> row.choice("a", WORDS)))
                .containsExactly(1);
        assertThat(read("<c><v>2020</v></c>", row -> row.whole("a"))).containsExactly(2020);
        assertThat(read("<c t=\"str\"><v>2020.0</v></c>", row -> row.whole("a")))
                .containsExactly(2020);
    }

    @Test
    @DisplayName("gives nothing for an empty cell that need not be filled in")
    void givesNothing() {
        byte[] file = Handmade.cells("<c t=\"str\"><v>甲</v></c>", "<c t=\"str\"><v> </v></c>", "<c s=\"1\"/>");
        List<Boolean> empty = SheetReader.expecting("a", "b", "c")
                .read(
                        file,
                        row -> row.optionalText("b") == null
                                && row.optionalDecimal("b") == null
                                && row.optionalWhole("b") == null
                                && row.optionalDate("c") == null
                                && row.optionalChoice("c", WORDS) == null);
        assertThat(empty).containsExactly(true);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        text,decimal,whole,date,choice | <c><f>1+1</f><v>2</v></c>                          | cell-holds-formula
        text,decimal                   | <c t="str"><f>A1</f></c>                           | cell-holds-formula
        text,decimal                   | <c><f t="shared" si="0"/><v>2</v></c>              | cell-holds-formula
        text,decimal,whole,date,choice | <c t="e"><v>#REF!</v></c>                          | cell-holds-error
        text,decimal,whole,date,choice | <c t="b"><v>1</v></c>                              | cell-holds-truth-value
        text,choice,decimal,whole      | <c s="3"><v>0.95</v></c>                           | cell-holds-percentage
        decimal                        | <c t="str"><v>95%</v></c>                          | cell-holds-percentage
        decimal                        | <c t="str"><v>９５％</v></c>                        | cell-holds-percentage
        text,choice,decimal,whole      | <c s="2"><v>43921</v></c>                          | cell-holds-date
        text,decimal                   | <c s="5"><v>0.5</v></c>                            | cell-holds-date
        text                           | <c t="str"><v>a_x0007_b</v></c>                    | cell-holds-control-characters
        text                           | <c t="str"><v>a&#x85;b</v></c>                     | cell-holds-control-characters
        text                           | <c t="str"><v>a_xD83D_b</v></c>                    | cell-holds-control-characters
        text                           | <c t="str"><v>123456789012345678901</v></c>        | cell-too-long
        text                           | <c><v>310000200000000000</v></c>                   | cell-number-loses-digits
        decimal,whole                  | <c t="str"><v>很多</v></c>                          | cell-not-a-number
        decimal                        | <c t="str"><v>12万元</v></c>                        | cell-not-a-number
        decimal                        | <c t="str"><v>1E3</v></c>                          | cell-not-a-number
        decimal                        | <c><v>INF</v></c>                                  | cell-not-a-number
        decimal                        | <c t="str"><v>１２</v></c>                          | cell-number-not-plain
        decimal                        | <c t="str"><v>1,200.50</v></c>                     | cell-number-not-plain
        decimal                        | <c t="str"><v>1，200</v></c>                        | cell-number-not-plain
        decimal                        | <c t="str"><v>1 200</v></c>                        | cell-number-not-plain
        decimal                        | <c t="str"><v>－5</v></c>                           | cell-number-not-plain
        decimal                        | <c t="str"><v>+5</v></c>                           | cell-number-not-plain
        decimal,text                   | <c><v>1E300</v></c>                                | cell-number-out-of-range
        decimal                        | <c><v>1.5E-13</v></c>                              | cell-number-out-of-range
        decimal                        | <c t="str"><v>1234567890123456789</v></c>          | cell-number-out-of-range
        whole                          | <c><v>1.5</v></c>                                  | cell-not-a-whole-number
        whole                          | <c><v>3000000000</v></c>                           | cell-not-a-whole-number
        date                           | <c><v>43921</v></c>                                | cell-not-a-date
        date                           | <c><v>20200331</v></c>                             | cell-not-a-date
        date                           | <c s="1"><v>43921.5</v></c>                        | cell-not-a-date
        date                           | <c s="1"><v>60</v></c>                             | cell-not-a-date
        date                           | <c s="1"><v>99999999</v></c>                       | cell-not-a-date
        date                           | <c s="3"><v>43921</v></c>                          | cell-not-a-date
        date                           | <c t="str"><v>2020-02-30</v></c>                   | cell-not-a-date
        date                           | <c t="str"><v>2020.3.31</v></c>                    | cell-not-a-date
        choice                         | <c t="str"><v>也许</v></c>                          | cell-not-a-choice
        """)
    @DisplayName(
            "is refused at the cell that does not hold what is asked for, whether or not the cell must be filled in")
    void isRefusedAtTheCell(String kinds, String cell, String code) {
        for (String kind : kinds.split(",")) {
            SheetReader reader = ONE.longestText(20);
            assertThat(Refused.said(reader, Handmade.cells(cell), reading(kind)))
                    .as(kind)
                    .containsExactly(code + " A2");
            assertThat(Refused.said(reader, Handmade.cells(cell), reading("optional " + kind)))
                    .as("optional " + kind)
                    .containsExactly(code + " A2");
        }
    }

    @Test
    @DisplayName("is refused at a cell that must be filled in and is empty")
    void isRefusedWhereEmpty() {
        SheetReader two = SheetReader.expecting("a", "b");
        byte[] file = Handmade.cells("<c><v>1</v></c>", "<c t=\"str\"><v> 　</v></c>");
        for (Function<SheetRow, ?> reading : List.<Function<SheetRow, ?>>of(
                row -> row.text("b"),
                row -> row.decimal("b"),
                row -> row.whole("b"),
                row -> row.date("b"),
                row -> row.choice("b", WORDS))) {
            assertThat(Refused.said(two, file, reading)).containsExactly("cell-empty B2");
        }
    }

    @Test
    @DisplayName("is refused with words that name the cell, its column and what is allowed")
    void namesWhatIsAllowed() {
        Refusal reason = Refused.reasons(
                        ONE, Handmade.cells("<c t=\"str\"><v>也许</v></c>"), row -> row.choice("a", WORDS))
                .getFirst();
        assertThat(reason.args())
                .containsEntry("cell", "A2")
                .containsEntry("heading", "a")
                .containsEntry("choices", List.of("是"));
    }

    @Test
    @DisplayName("is refused for all wrong cells of all rows at once, with those that the caller finds")
    void isRefusedForAll() {
        byte[] file = Handmade.rows("<row r=\"1\">" + text("A1", "a") + text("B1", "b") + text("C1", "c") + "</row>"
                        + "<row r=\"2\">" + text("A2", "甲") + text("B2", "x") + text("C2", "y") + "</row>"
                        + "<row r=\"3\">" + text("A3", "乙") + text("B3", "1") + text("C3", "2020-01-01") + "</row>"
                        + "<row r=\"7\">" + text("B7", "１") + text("C7", "2020") + text("D7", "备注") + "</row>")
                .zipped();
        List<Boolean> sound = new ArrayList<>();
        assertThat(Refused.said(SheetReader.expecting("a", "b", "c"), file, row -> {
                    String name = row.text("a");
                    row.decimal("b");
                    row.date("c");
                    sound.add(row.isSound());
                    if (row.isSound()) {
                        row.refuse("a", Refusal.rule("sample-unknown"));
                    }
                    return name;
                }))
                .containsExactly(
                        "cell-not-a-number B2",
                        "cell-not-a-date C2",
                        "sample-unknown A3",
                        "too-many-columns D7",
                        "cell-empty A7",
                        "cell-number-not-plain B7",
                        "cell-not-a-date C7");
        assertThat(sound).containsExactly(false, true, false);
    }

    @Test
    @DisplayName("is refused for the first 200 wrong cells and the number of the others")
    void isRefusedForManyCells() {
        StringBuilder rows = new StringBuilder("<row>" + text("A1", "a") + "</row>");
        rows.append("<row><c t=\"b\"><v>1</v></c></row>".repeat(205));
        List<Refusal> reasons =
                Refused.reasons(ONE, Handmade.rows(rows.toString()).zipped(), row -> row.text("a"));
        assertThat(reasons).hasSize(201);
        assertThat(reasons.get(199).field()).isEqualTo("A201");
        assertThat(reasons.getLast()).isEqualTo(Refusal.rule("more-cells-wrong").with("count", 5));
    }

    @Test
    @DisplayName("is read without its empty rows, wherever they are, and knows its rows by their numbers")
    void passesOverEmptyRows() {
        byte[] file = Handmade.rows("<row r=\"1\">" + text("A1", "a") + "</row>"
                        + "<row r=\"2\"/><row r=\"3\">" + text("A3", "甲") + "</row><row r=\"4\"><c r=\"A4\" s=\"1\"/>"
                        + "<c r=\"C4\" t=\"str\"><v> </v></c></row><row r=\"9\">" + text("A9", "乙") + "</row>"
                        + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>")
                .zipped();
        assertThat(ONE.mostRows(2).read(file, row -> row.number() + row.text("a") + row.address("a")))
                .containsExactly("3甲A3", "9乙A9");
    }

    @Test
    @DisplayName("may have its headings further down, below whatever is written there")
    void hasHeadingsFurtherDown() {
        byte[] file = Handmade.rows("<row r=\"1\">" + text("A1", "表") + text("Z1", "x") + "</row>" + "<row r=\"3\">"
                        + text("A3", "a") + "</row><row r=\"4\">" + text("A4", "甲") + "</row>")
                .zipped();
        assertThat(ONE.headingRow(3).read(file, row -> row.text("a"))).containsExactly("甲");
        assertThat(Refused.said(ONE.headingRow(2), file, row -> row.text("a"))).containsExactly("heading-missing A2");
    }

    @Test
    @DisplayName("is refused for every heading that is missing, another one, or too many, before any row is read")
    void isRefusedForHeadings() {
        byte[] file = Handmade.rows("<row>" + text("A1", "b") + text("C1", "很长_x0007_" + "的".repeat(60))
                        + text("D1", "d") + "</row><row>" + text("A2", "1") + "</row>")
                .zipped();
        List<Refusal> reasons = Refused.reasons(SheetReader.expecting("a", "b", "c"), file, row -> {
            throw new AssertionError("no row is read");
        });
        assertThat(Refused.said(reasons))
                .containsExactly("heading-wrong A1", "heading-missing B1", "heading-wrong C1", "too-many-columns D1");
        assertThat(reasons.get(0).args()).containsEntry("expected", "a").containsEntry("found", "b");
        assertThat(reasons.get(2).args()).containsEntry("found", "很长" + "的".repeat(38) + "…");
    }

    @Test
    @DisplayName("is refused for 100,000 rows without reading them all")
    void isRefusedForManyRows() {
        byte[] file = Handmade.rows(
                        "<row>" + text("A1", "a") + "</row>" + "<row><c t=\"str\"><v>甲</v></c></row>".repeat(100_000))
                .zipped();
        List<Integer> seen = new ArrayList<>();
        assertThat(Refused.reasons(ONE.mostRows(500), file, row -> seen.add(row.number())))
                .containsExactly(Refusal.rule("too-many-rows").with("limit", 500));
        assertThat(seen).hasSize(500);
    }

    @Test
    @DisplayName("is taken from the first sheet that people see")
    void isTheFirstSheet() {
        Handmade book = Handmade.rows("<row>" + text("A1", "a") + "</row><row>" + text("A2", "甲") + "</row>");
        book.with(
                        Handmade.WORKBOOK,
                        book.part(Handmade.WORKBOOK)
                                .replace("<sheets>", "<sheets><sheet name=\"h\" state=\"veryHidden\" r:id=\"rId9\"/>"))
                .with("xl/worksheets/other.xml", "<worksheet/>");
        assertThat(ONE.read(book.zipped(), row -> row.text("a"))).containsExactly("甲");
    }

    @Test
    @DisplayName("is refused with the sheet beside the cell where people see several sheets")
    void namesTheSheet() {
        Handmade book =
                Handmade.rows("<row>" + text("A1", "a") + "</row><row>" + text("A2", "甲") + text("B2", "乙") + "</row>");
        book.with(
                Handmade.WORKBOOK,
                book.part(Handmade.WORKBOOK)
                        .replace("</sheets>", "<sheet name=\"说明\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"));
        List<Refusal> reasons = Refused.reasons(ONE, book.zipped(), row -> row.decimal("a"));
        assertThat(Refused.said(reasons)).containsExactly("too-many-columns 表!B2", "cell-not-a-number 表!A2");
        assertThat(reasons.getLast().args()).containsEntry("cell", "表!A2");
        assertThat(Refused.said(SheetReader.expecting("b"), book.zipped(), row -> row.text("b")))
                .containsExactly("heading-wrong 表!A1");
    }

    @Test
    @DisplayName("is not looked at for a column that it does not have")
    void hasNoSuchColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("<c><v>1</v></c>", row -> row.text("b")))
                .withMessageContaining("b");
        assertThatIllegalArgumentException().isThrownBy(() -> SheetReader.expecting("a", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.mostRows(0));
    }
}
