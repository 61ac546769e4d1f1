package org.jixiao.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The script of a seed")
class ScriptTest {

    @Test
    @DisplayName("is the same in every process")
    void isRepeatable() {
        assertThat(Script.of(7)).isEqualTo(Script.of(7)).isNotEqualTo(Script.of(8));
    }

    @Test
    @DisplayName("has at least 32 writers in several processes")
    void hasManyWriters() {
        List<List<List<Deed>>> processes = Script.of(1).writers();

        assertThat(processes).hasSize(Script.PROCESSES);
        assertThat(processes.stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(32);
    }

    @Test
    @DisplayName("names every deed once, over all seeds")
    void namesEveryDeedOnce() {
        assertThat(LongStream.rangeClosed(1, 50).mapToObj(Script::of).flatMap(Script::deeds))
                .extracting(Deed::key)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("holds every kind of mishap within the few seeds of each build")
    void holdsEveryMishap() {
        assertThat(ProofOfPositionsIT.SHORT.stream().map(Script::of).flatMap(script -> script.mishaps().stream()))
                .extracting(Mishap::kind)
                .contains(Mishap.Kind.values());
    }
}
