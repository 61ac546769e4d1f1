package org.jixiao.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rights of a client of the feed")
class ClientRightsTest {

    private static final Optional<Subject> PROJECT = Optional.of(Subject.project("P", 2020));
    private static final Optional<Subject> ORGANISATION = Optional.of(Subject.organisation("BJ"));

    private static ClientRights rights(Set<String> types, Set<String> units, Set<String> years) {
        return new ClientRights("client", types, units, years, Set.of("finance"));
    }

    private static FeedClients clients(ClientRights... clients) {
        return new FeedClients(
                new FeedProperties(1, Duration.ofSeconds(1), Duration.ofSeconds(1), 1_000, List.of(clients)));
    }

    @Test
    @DisplayName("grant nothing where they name nothing")
    void nothing() {
        Wanted wanted = clients(rights(Set.of(), Set.of(), Set.of())).asked("client", List.of());

        assertThat(wanted.names()).isEmpty();
        assertThat(wanted.includes(PROJECT, Optional.of("BJ"))).isFalse();
    }

    @Test
    @DisplayName("with a star cover what belongs to no unit and to no year, too")
    void star() {
        Wanted all = new Wanted(Set.of(), Set.of("*"), Set.of("*"));
        Wanted ofUnit = new Wanted(Set.of(), Set.of("BJ"), Set.of("*"));
        Wanted ofYear = new Wanted(Set.of(), Set.of("*"), Set.of("2020"));

        assertThat(List.of(all, ofUnit, ofYear)).extracting(Wanted::isUnlimited).containsExactly(true, false, false);
        assertThat(all.includes(Optional.empty(), Optional.empty())).isTrue();
        assertThat(ofUnit.includes(PROJECT, Optional.empty())).isFalse();
        assertThat(ofUnit.includes(PROJECT, Optional.of("WH"))).isFalse();
        assertThat(ofUnit.includes(PROJECT, Optional.of("BJ"))).isTrue();
        assertThat(ofYear.includes(PROJECT, Optional.empty())).isTrue();
        assertThat(ofYear.includes(ORGANISATION, Optional.of("BJ"))).isFalse();
        assertThat(ofYear.includes(Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    @DisplayName("narrow what was asked for once, and say to which topics a client may be sent to")
    void narrow() {
        FeedClients clients = clients(rights(Set.of("goals.goal-approved"), Set.of("*"), Set.of("*")));

        assertThat(clients.granted("client", Set.of("goals.goal-approved", "goals.goal-passed"))
                        .names())
                .containsExactly("goals.goal-approved");
        assertThat(clients.mayHaveSentTo("client", "finance")).isTrue();
        assertThat(clients.mayHaveSentTo("client", "others")).isFalse();
    }

    @Test
    @DisplayName(
            "do not start with an operator's slip: an event that is not published, a year that is none, a client named"
                    + " twice")
    void slips() {
        assertThatThrownBy(() -> rights(Set.of("goals.budget-applied"), Set.of(), Set.of()))
                .hasMessageContaining("goals.budget-applied");
        assertThatThrownBy(() -> rights(Set.of(), Set.of(), Set.of("20"))).hasMessageContaining("20");
        ClientRights one = rights(Set.of(), Set.of(), Set.of());
        assertThatThrownBy(() -> clients(one, one)).hasMessageContaining("stands twice");
    }
}
