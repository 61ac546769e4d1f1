package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.disclosure.portal.PortalExamples.goal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search")
class SearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "督查",
                "BJ",
                "bj",
                "ＢＪ",
                "办事处",
                "31000020t",
                "754301694D/2020-00001",
                "督查 BJ",
            })
    @DisplayName("finds by name, unit, code and index number, every word of it, in letters of any case and width")
    void finds(String text) {
        assertThat(Search.of(text, null, null).finds(goal("对口支援督查经费"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"培训", "督查 培训", "%", "_", "督_"})
    @DisplayName("finds nothing else, and takes no sign for any other")
    void findsNothingElse(String text) {
        assertThat(Search.of(text, null, null).finds(goal("对口支援督查经费"))).isFalse();
    }

    @Test
    @DisplayName("is narrowed to a unit and a kind")
    void narrowed() {
        assertThat(Search.of("", "BJ", "project").finds(goal("督查"))).isTrue();
        assertThat(Search.of("", "GZ", "").finds(goal("督查"))).isFalse();
        assertThat(Search.of("", "", "policy").finds(goal("督查"))).isFalse();
        assertThat(Search.of(null, null, null).narrows()).isFalse();
        assertThat(Search.of("", "BJ", "").narrows()).isTrue();
    }

    @Test
    @DisplayName("stands in an address as it was typed")
    void query() {
        assertThat(Search.of("a&b=督", "BJ", "").query()).isEqualTo("&q=a%26b%3D%E7%9D%A3&unit=BJ");
    }

    @Test
    @DisplayName("is refused where it is too long or no text, or where a code or a year is none")
    void refused() {
        assertThatThrownBy(() -> Search.of("长".repeat(101), null, null)).isInstanceOf(QueryInvalid.class);
        assertThatThrownBy(() -> Search.of("a\u0000b", null, null)).isInstanceOf(QueryInvalid.class);
        assertThatThrownBy(() -> Search.of("", "' or 1=1", null)).isInstanceOf(QueryInvalid.class);
        assertThatThrownBy(() -> Query.year("year", "20201")).isInstanceOf(QueryInvalid.class);
        assertThatThrownBy(() -> Query.year("year", "1999")).isInstanceOf(QueryInvalid.class);
        assertThat(Query.year("year", "2020")).isEqualTo(2020);
        assertThat(Query.year("year", " ")).isNull();
    }
}
