package org.jixiao.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The formats")
class FormatsTest {

    private static final byte[] ROW_SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    /** The vector of docs/journal-spec.md. */
    static final Entry ENTRY = new Entry(
            17,
            23,
            UUID.fromString("0193b8a0-0000-7000-8000-000000000001"),
            2,
            Instant.parse("2020-02-20T01:02:03.000004Z"),
            Instant.parse("2020-02-20T01:02:03.100000Z"),
            Instant.parse("2020-02-20T01:02:03.200000Z"),
            "goal",
            "goal:project/31000020T000000000001/2020",
            "goals.goal-returned",
            "1",
            "goals_log",
            Content.digest(Content.payloadSalt(ROW_SALT), "{\"reason\":\"补充成本指标\"}"),
            Content.digest(Content.metadataSalt(ROW_SALT), "{}"));

    @Test
    @DisplayName("of entries are as the specification's vector says")
    void entryIsAsSpecified() {
        assertThat(HexFormat.of().formatHex(Content.payloadSalt(ROW_SALT)))
                .isEqualTo("d8b108b7376e51ac05c6dcc39908ee51e4351bf966dd53c7026c9583ca4468a0");
        assertThat(HexFormat.of().formatHex(Content.metadataSalt(ROW_SALT)))
                .isEqualTo("05eec30fb2e5cbefb18699be48c06730949d5f641aade7301b70b8f8dbd4dec6");
        assertThat(ENTRY.payload().hex()).isEqualTo("3776e2aaebeb9be9fb12f4fc1faa4c74af5d3869d88e2085f660051ba1908576");
        assertThat(ENTRY.metadata().hex())
                .isEqualTo("f34ebfd0451de0b78d1a186c27835585174a1662d4a5a13aa60064e0cc3a2792");
        assertThat(HexFormat.of().formatHex(ENTRY.bytes()))
                .isEqualTo(
                        "6a697869616f2d656e7472792d76310a000000000000001100000000000000170193b8a0000070008000000000000001000000000000000200059ef773f378c400059ef773f4ff6000059ef773f686000004676f616c0027676f616c3a70726f6a6563742f3331303030303230543030303030303030303030312f323032300013676f616c732e676f616c2d72657475726e65640001310009676f616c735f6c6f673776e2aaebeb9be9fb12f4fc1faa4c74af5d3869d88e2085f660051ba1908576f34ebfd0451de0b78d1a186c27835585174a1662d4a5a13aa60064e0cc3a2792");
        assertThat(ENTRY.leaf().hex()).isEqualTo("0376b5633e432ea1a1995dd80fab520a5a80dd506f7ced9bb059c4b700022723");
    }

    @Test
    @DisplayName("of entries are read back, and nothing but an entry is")
    void entryIsReadBack() {
        byte[] bytes = ENTRY.bytes();

        assertThat(Entry.parse(bytes)).isEqualTo(ENTRY);
        for (byte[] wrong : new byte[][] {
            {},
            Arrays.copyOf(bytes, bytes.length - 1),
            Arrays.copyOf(bytes, bytes.length + 1),
            "jixiao".getBytes(java.nio.charset.StandardCharsets.US_ASCII)
        }) {
            assertThatThrownBy(() -> Entry.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        bytes[0] = 'J';
        assertThatThrownBy(() -> Entry.parse(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("of tiles' addresses are those of tlog-tiles")
    void tilePaths() {
        for (String path : new String[] {
            "0/000", "0/x001/234", "3/x001/x234/067", "entries/x001/000.p/17", "63/999.p/255", "entries/255"
        }) {
            assertThat(TilePath.parse(path).orElseThrow()).hasToString(path);
        }
        for (String path : new String[] {
            "",
            "0",
            "00/000",
            "64/000",
            "-1/000",
            "0/00",
            "0/1000",
            "0/x000/001",
            "0/000.p/0",
            "0/000.p/256",
            "0/000.p/01",
            "0/000.p/",
            "data/000",
            "0/x1/000",
            "0/000/",
            "0/x001/x001/x001/x001/x001/x001/001"
        }) {
            assertThat(TilePath.parse(path)).as(path).isEmpty();
        }
    }

    @Test
    @DisplayName("of tiles say which tree has them")
    void tilesOfATree() {
        assertThat(new TilePath(0, 0, 256).isIn(255)).isFalse();
        assertThat(new TilePath(0, 0, 256).isIn(256)).isTrue();
        assertThat(new TilePath(0, 1, 3).isIn(259)).isTrue();
        assertThat(new TilePath(0, 1, 4).isIn(259)).isFalse();
        assertThat(new TilePath(1, 0, 1).isIn(255)).isFalse();
        assertThat(new TilePath(1, 0, 1).isIn(256)).isTrue();
        assertThat(new TilePath(TilePath.ENTRIES, 0, 5).isIn(5)).isTrue();
        assertThat(new TilePath(63, 0, 1).isIn(Long.MAX_VALUE)).isFalse();
        assertThat(new TilePath(7, 0, 127).isIn(Long.MAX_VALUE)).isTrue();
    }

    @Test
    @DisplayName("of checkpoints are C2SP's")
    void checkpoints() {
        Checkpoint checkpoint = new Checkpoint("example.org/log", 18, ENTRY.leaf());

        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).isEqualTo(checkpoint);
        for (String wrong : new String[] {
            "",
            "a\n",
            "a\n1\n",
            "\n1\n" + Hash.EMPTY.base64() + "\n",
            "a\n01\n" + Hash.EMPTY.base64() + "\n",
            "a\n-1\n" + Hash.EMPTY.base64() + "\n",
            "a\n1\n" + Hash.EMPTY.base64(),
            "a\n1\nAAAA\n"
        }) {
            assertThatThrownBy(() -> Checkpoint.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
