package org.jixiao.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Hash;
import org.jixiao.proof.MerkleTree;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.Tiles;
import org.jixiao.proof.evidence.EntryProof;
import org.jixiao.proof.evidence.EvidenceWriter;
import org.jixiao.proof.evidence.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two logs of the same size whose proofs are sound, each for its own tree. */
@DisplayName("A proof for another tree")
class AnotherTreeTest {

    private static final int SIZE = 7;
    private static final int EARLIER = 3;
    private static final long POSITION = 4;
    private static final NoteSigner SIGNER = new NoteSigner("log", new byte[NoteSigner.SEED_LENGTH]);

    /** One log, and how it proves. */
    private record Log(List<Row> rows) {

        static Log of(String content) {
            return new Log(LongStream.range(0, SIZE)
                    .mapToObj(position -> row(position, content))
                    .toList());
        }

        MerkleTree tree() {
            List<Hash> leaves = rows.stream().map(row -> row.entry().leaf()).toList();
            return new MerkleTree(new Tiles((_, _) -> leaves));
        }

        String checkpoint(int size) {
            return SIGNER.sign(new Checkpoint("log", size, tree().root(size)).text())
                    .toString();
        }
    }

    @TempDir
    private Path folder;

    private final Log one = Log.of("one");
    private final Log other = Log.of("other");

    @Test
    @DisplayName("is none, if it is of this one: PASS")
    void ofThisTree() throws IOException {
        assertThat(verify(one, one, one, one.checkpoint(EARLIER))).startsWith("0 PASS");
    }

    @Test
    @DisplayName("includes no event: the verifier says that it leads to another tree")
    void inclusion() throws IOException {
        assertThat(verify(one, other, one, one.checkpoint(EARLIER)))
                .isEqualTo("1 FAIL  position 4: the proof of this event leads to another tree\n");
    }

    @Test
    @DisplayName("brings an event of another log along, and that is told in the same way")
    void eventOfAnotherLog() throws IOException {
        assertThat(verify(other, other, one, one.checkpoint(EARLIER)))
                .isEqualTo("1 FAIL  position 4: the proof of this event leads to another tree\n");
    }

    @Test
    @DisplayName("connects no checkpoints: the verifier says which one hangs in the air")
    void consistency() throws IOException {
        assertThat(verify(one, one, other, one.checkpoint(EARLIER)))
                .isEqualTo("1 FAIL  nothing connects the checkpoint of size 3 to the package\n");
    }

    @Test
    @DisplayName("does not make another log's checkpoint one of this log, although the same key signed both")
    void checkpointOfAnotherTree() throws IOException {
        assertThat(verify(one, one, one, other.checkpoint(EARLIER)))
                .isEqualTo("1 FAIL  nothing connects the checkpoint of size 3 to the package\n");
        assertThat(verify(one, one, one, other.checkpoint(SIZE)))
                .isEqualTo("1 FAIL  nothing connects the checkpoint of size 7 to the package\n");
    }

    /**
     * A package on the one log, one event of it.
     *
     * @param event whose event it is said to hold
     * @param inclusion whose tree the event's path is of
     * @param consistency whose tree the path from the earlier checkpoint is of
     * @return exit code and words
     */
    private String verify(Log event, Log inclusion, Log consistency, String kept) throws IOException {
        Path evidence = folder.resolve("package.zip");
        Path checkpoint = Files.writeString(folder.resolve("kept"), kept);
        Row row = event.rows().get((int) POSITION);
        EvidenceWriter writer = new EvidenceWriter(
                Files.newOutputStream(evidence), "subject", SIGNER.key().toString(), one.checkpoint(SIZE));
        writer.beginRows();
        writer.row(row);
        writer.beginProofs();
        writer.proof(new EntryProof(row.entry(), inclusion.tree().inclusion(POSITION, SIZE)));
        writer.beginConsistency();
        writer.consistency(EARLIER, consistency.tree().consistency(EARLIER, SIZE));
        writer.finish();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = Verify.run(
                List.of(
                        evidence.toString(),
                        "--key",
                        SIGNER.key().toString(),
                        "--checkpoint",
                        checkpoint.toString(),
                        "--language",
                        "en"),
                out,
                out);
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static Row row(long position, String content) {
        Row.Salt salt = Row.Salt.of(new byte[Hash.LENGTH]);
        Instant noon = Instant.parse("2020-06-01T12:00:00Z");
        return new Row(
                position,
                position + 10,
                new UUID(7, position),
                0,
                noon,
                noon.plusSeconds(1),
                noon.plusSeconds(2),
                "goal",
                "goal:" + position,
                "goals.goal-returned",
                "1",
                "goals_log",
                salt,
                "{\"text\": \"" + content + "\"}",
                salt,
                "{}",
                null);
    }
}
