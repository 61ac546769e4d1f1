package org.jixiao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bytes in pieces")
class PiecesTest {

    private static final int PIECE = 4;

    private final List<Integer> fetched = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 11})
    @DisplayName("are the same as in one, and each piece is fetched once and not before it is read")
    void areTheSameAsInOne(int size) throws Exception {
        byte[] all = new byte[size];
        for (int i = 0; i < size; i++) {
            all[i] = (byte) (250 + i);
        }
        try (Pieces pieces = new Pieces(size, from -> piece(all, from))) {
            assertThat(fetched).isEmpty();
            assertThat(pieces.read()).isEqualTo(250);
            assertThat(fetched).containsExactly(0);
            assertThat(pieces.read(new byte[0], 0, 0)).isZero();
            assertThat(pieces.readAllBytes()).isEqualTo(Arrays.copyOfRange(all, 1, size));
            assertThat(pieces.read()).isEqualTo(-1);
        }
        assertThat(fetched).hasSize(Math.ceilDiv(size, PIECE)).doesNotHaveDuplicates();
    }

    private byte[] piece(byte[] all, int from) {
        fetched.add(from);
        return Arrays.copyOfRange(all, from, Math.min(all.length, from + PIECE));
    }
}
