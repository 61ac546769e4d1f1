package org.jixiao.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tree")
class MerkleTreeTest {

    /** The leaves with which implementations of Certificate Transparency test themselves, and their roots by size. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** A tree kept as a log keeps it: full tiles, and the growing end. */
    private static final class Kept {

        private final Map<String, List<Hash>> full = new HashMap<>();
        private final List<Hash> leaves = new ArrayList<>();
        private final GrowingTree end = new GrowingTree();

        void append(byte[] entry) {
            leaves.add(Hash.ofLeaf(entry));
            end.append(leaves.getLast(), tile -> full.put(tile.level() + "/" + tile.index(), tile.hashes()));
        }

        List<Hash> hashes(int level, long index) {
            List<Hash> found = full.get(level + "/" + index);
            if (found != null) {
                return found;
            }
            if (level == 0) {
                return leaves.subList((int) index * Tile.WIDTH, leaves.size());
            }
            List<Hash> roots = new ArrayList<>();
            for (long below = index * Tile.WIDTH; full.containsKey(level - 1 + "/" + below); below++) {
                roots.add(Tile.rootOf(Objects.requireNonNull(full.get(level - 1 + "/" + below))));
            }
            return roots;
        }

        MerkleTree tree() {
            return new MerkleTree(new Tiles(this::hashes));
        }
    }

    @Test
    @DisplayName("has the published roots")
    void hasThePublishedRoots() {
        Kept kept = new Kept();
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(kept.end.root().hex()).as("size %d", size).isEqualTo(ROOTS.get(size));
            assertThat(kept.tree().root(size).hex()).isEqualTo(ROOTS.get(size));
            if (size < LEAVES.size()) {
                kept.append(HexFormat.of().parseHex(LEAVES.get(size)));
            }
        }
    }

    @ParameterizedTest(name = "of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("agrees with the RFC's definitions on random entries: roots, inclusion and consistency")
    void agreesWithTheBook(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(700);
        Kept kept = new Kept();
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            byte[] entry = new byte[random.nextInt(40)];
            random.nextBytes(entry);
            entries.add(entry);
            kept.append(entry);
        }
        Hash root = kept.end.root();

        assertThat(root.bytes()).isEqualTo(ByTheBook.mth(entries));
        for (int i = 0; i < 60; i++) {
            int to = 1 + random.nextInt(size);
            int from = 1 + random.nextInt(to);
            int index = random.nextInt(to);
            Hash before = kept.tree().root(from);
            Hash after = kept.tree().root(to);
            List<Hash> inclusion = kept.tree().inclusion(index, to);
            List<Hash> consistency = kept.tree().consistency(from, to);

            assertThat(before.bytes()).isEqualTo(ByTheBook.mth(entries.subList(0, from)));
            assertThat(bytes(inclusion)).isEqualTo(hex(ByTheBook.path(index, entries.subList(0, to))));
            assertThat(bytes(consistency)).isEqualTo(hex(ByTheBook.proof(from, entries.subList(0, to))));
            assertThat(Proofs.includes(kept.leaves.get(index), index, to, inclusion, after))
                    .isTrue();
            assertThat(Proofs.extendsTree(from, before, to, after, consistency)).isTrue();
        }
    }

    @Test
    @DisplayName("of every size up to 40 proves every leaf and every earlier tree, and proves nothing else")
    void provesNothingElse() {
        Kept kept = new Kept();
        for (int size = 1; size <= 40; size++) {
            kept.append(new byte[] {(byte) size});
            Hash root = kept.end.root();
            for (int index = 0; index < size; index++) {
                Hash leaf = kept.leaves.get(index);
                List<Hash> path = kept.tree().inclusion(index, size);
                assertThat(Proofs.includes(leaf, index, size, path, root)).isTrue();
                assertThat(Proofs.includes(Hash.EMPTY, index, size, path, root)).isFalse();
                assertThat(Proofs.includes(leaf, index, size, path, Hash.EMPTY)).isFalse();
                assertThat(Proofs.includes(leaf, size, size, path, root)).isFalse();
                assertThat(Proofs.includes(leaf, -1, size, path, root)).isFalse();
                assertThat(Proofs.includes(leaf, index, size, with(path, Hash.EMPTY), root))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(Proofs.includes(leaf, index, size, path.subList(1, path.size()), root))
                            .isFalse();
                    assertThat(Proofs.includes(leaf, index ^ 1, size, path, root) && (index ^ 1) < size)
                            .isFalse();
                }
            }
            for (int earlier = 1; earlier <= size; earlier++) {
                Hash before = kept.tree().root(earlier);
                List<Hash> path = kept.tree().consistency(earlier, size);
                assertThat(Proofs.extendsTree(earlier, before, size, root, path))
                        .isTrue();
                assertThat(Proofs.extendsTree(earlier, Hash.EMPTY, size, root, path))
                        .isFalse();
                assertThat(Proofs.extendsTree(earlier, before, size, Hash.EMPTY, path))
                        .isFalse();
                assertThat(Proofs.extendsTree(earlier, before, size, root, with(path, Hash.EMPTY)))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(Proofs.extendsTree(earlier, before, size, root, path.subList(0, path.size() - 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("has the empty tree before it, and no tree that is smaller than an earlier one")
    void beginsEmpty() {
        Kept kept = new Kept();
        kept.append(new byte[] {1});
        Hash root = kept.end.root();

        assertThat(Proofs.extendsTree(0, Hash.EMPTY, 1, root, List.of())).isTrue();
        assertThat(Proofs.extendsTree(0, root, 1, root, List.of())).isFalse();
        assertThat(Proofs.extendsTree(0, Hash.EMPTY, 1, root, List.of(root))).isFalse();
        assertThat(Proofs.extendsTree(2, root, 1, root, List.of())).isFalse();
        assertThat(Proofs.extendsTree(-1, root, 1, root, List.of())).isFalse();
        assertThatThrownBy(() -> kept.tree().inclusion(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kept.tree().consistency(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kept.tree().root(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("goes on growing from its unfinished tiles alone, over three levels of tiles")
    void goesOnGrowing() {
        Kept kept = new Kept();
        for (int i = 0; i < 256 * 256 + 300; i++) {
            kept.append(Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        long size = kept.end.size();
        GrowingTree resumed =
                new GrowingTree(size, level -> kept.hashes(level, GrowingTree.unfinishedTile(level, size)));

        assertThat(resumed.root())
                .isEqualTo(kept.end.root())
                .isEqualTo(kept.tree().root(size));
        assertThat(kept.full.keySet()).contains("0/0", "0/256", "1/0").doesNotContain("0/257", "1/1", "2/0");
        assertThat(Proofs.includes(
                        kept.leaves.get(65_536), 65_536, size, kept.tree().inclusion(65_536, size), resumed.root()))
                .isTrue();
        assertThatThrownBy(() -> new GrowingTree(size, _ -> List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hash> with(List<Hash> path, Hash more) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }

    private static List<String> bytes(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
