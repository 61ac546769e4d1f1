package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page of a list")
class ListPageTest {

    private static List<PublishedItem> projects(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Subject.project("P%03d".formatted(n), YEAR))
                .flatMap(project -> Stream.of(
                        PortalExamples.item(project, Matter.GOAL, "项目", "BJ", PortalExamples.GOAL),
                        PortalExamples.item(project, Matter.SELF_EVALUATION, "项目", "BJ", PortalExamples.RESULT)))
                .toList();
    }

    @Test
    @DisplayName("holds fifty subjects with all that is published of them, and the last one the rest")
    void parts() {
        ListPage fits = ListPage.of(projects(50), 1);
        assertThat(fits.items()).hasSize(100);
        assertThat(fits.count()).isEqualTo(1);
        assertThat(fits.isFirst() && fits.isLast()).isTrue();
        assertThat(fits.query()).isEmpty();

        List<PublishedItem> more = projects(51);
        assertThat(ListPage.of(more, 1).items()).isEqualTo(more.subList(0, 100));
        assertThat(ListPage.of(more, 1).isLast()).isFalse();
        ListPage second = ListPage.of(more, 2);
        assertThat(second.items()).isEqualTo(more.subList(100, 102));
        assertThat(second.count()).isEqualTo(2);
        assertThat(second.isFirst()).isFalse();
        assertThat(second.isLast()).isTrue();
        assertThat(second.query()).isEqualTo("&page=2");
    }

    @Test
    @DisplayName("begins with the wholes, as the list does")
    void order() {
        PublishedItem unit =
                PortalExamples.item(Subject.unit("BJ", YEAR), Matter.GOAL, "单位", "BJ", PortalExamples.GOAL);
        List<PublishedItem> found =
                Stream.concat(projects(50).stream(), Stream.of(unit)).toList();
        assertThat(ListPage.of(found, 1).items().getFirst()).isEqualTo(unit);
        assertThat(ListPage.of(found, 2).items()).hasSize(2);
    }

    @Test
    @DisplayName("is there though nothing was found, and none beyond the last")
    void beyond() {
        assertThat(ListPage.of(List.of(), 1).items()).isEmpty();
        assertThatThrownBy(() -> ListPage.of(List.of(), 2)).isInstanceOf(NotPublished.class);
        assertThatThrownBy(() -> ListPage.of(projects(51), 3)).isInstanceOf(NotPublished.class);
    }

    @Test
    @DisplayName("is asked for by a number from 1")
    void asked() {
        assertThat(Query.page("page", null)).isEqualTo(1);
        assertThat(Query.page("page", "")).isEqualTo(1);
        assertThat(Query.page("page", "12")).isEqualTo(12);
        for (String wrong : new String[] {"0", "-1", "x", "1.5", "123456"}) {
            assertThatThrownBy(() -> Query.page("page", wrong)).isInstanceOf(QueryInvalid.class);
        }
    }
}
