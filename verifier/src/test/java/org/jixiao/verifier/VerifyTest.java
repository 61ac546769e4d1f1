package org.jixiao.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Cosigner;
import org.jixiao.proof.GrowingTree;
import org.jixiao.proof.Hash;
import org.jixiao.proof.NoteSigner;
import org.jixiao.proof.SignedNote;
import org.jixiao.proof.evidence.EvidenceWriter;
import org.jixiao.proof.evidence.Row;
import org.jixiao.proof.evidence.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The verifier's program")
class VerifyTest {

    private static final NoteSigner SIGNER = new NoteSigner("log", new byte[NoteSigner.SEED_LENGTH]);
    private static final Instant NOON = Instant.parse("2020-06-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final List<Row> rows = new ArrayList<>();
    private final GrowingTree sealed = new GrowingTree();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void history() {
        for (long i = 0; i < 5; i++) {
            rows.add(row(i, "{\"text\": \"tab\\t line\\n \\\\ " + i + "\"}", null));
            sealed.append(rows.getLast().entry().leaf(), _ -> {});
        }
    }

    @Test
    @DisplayName("says PASS and ends with 0, in English or Chinese")
    void passes() throws IOException {
        assertThat(verify("--language", "en")).isZero();
        assertThat(said()).isEqualTo("PASS  5 events are as they were sealed; content removed under an order: 0\n");
        assertThat(verify("--language", "zh-CN")).isZero();
        assertThat(said()).startsWith("PASS 通过：5 个事件");
    }

    @Test
    @DisplayName("reads packages that have no time of packing in them: the same history is the same file")
    void timeless() throws IOException {
        write(rows);
        try (ZipFile packed = new ZipFile(folder.resolve("package.zip").toFile())) {
            assertThat(packed.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
    }

    @Test
    @DisplayName("names a changed event and ends with 1")
    void fails() throws IOException {
        List<Row> sealedRows = List.copyOf(rows);
        rows.set(3, row(3, "{}", null));
        write(sealedRows);

        assertThat(run("--language", "en")).isEqualTo(1);
        assertThat(said()).startsWith("FAIL  position 3: payload was changed; sealed: ");
    }

    @Test
    @DisplayName("asks for a witness's signature where one is named, and takes no other key for a witness's")
    void asksForWitnesses() throws IOException, GeneralSecurityException {
        Cosigner witness = new Cosigner("auditor.example/witness");
        Path cosigned = folder.resolve("cosigned");
        SignedNote checkpoint = SIGNER.sign(new Checkpoint("log", sealed.size(), sealed.root()).text());
        Files.writeString(cosigned, witness.cosign(checkpoint, 1_600_000_000L).toString());

        assertThat(verify("--language", "en", "--witness", witness.key())).isEqualTo(1);
        assertThat(said()).contains("auditor.example/witness has cosigned none of these checkpoints");
        assertThat(run("--language", "en", "--witness", witness.key(), "--checkpoint", cosigned.toString()))
                .isZero();
        assertThat(said())
                .contains("auditor.example/witness has signed for the first 5 events, at 2020-09-13T12:26:40Z;");
        Files.writeString(cosigned, witness.cosign(checkpoint, -5).toString());
        assertThat(run("--witness", witness.key(), "--checkpoint", cosigned.toString()))
                .isEqualTo(1);
        assertThat(run("--witness", SIGNER.key().toString())).isEqualTo(2);
        assertThat(run("--key", witness.key())).isEqualTo(2);
    }

    @Test
    @DisplayName("lists content that was removed under an order, and calls content without an order missing")
    void tellsRemovals() throws IOException {
        List<Row> sealedRows = List.copyOf(rows);
        Hash digest = rows.get(2).entry().payload();
        rows.set(2, row(2, null, new Row.Removal("2020-7", digest)));
        write(sealedRows);
        assertThat(run("--language", "en")).isZero();
        assertThat(said()).startsWith("position 2: content removed under order 2020-7\nPASS ");

        rows.set(2, row(2, null, null));
        write(sealedRows);
        assertThat(run("--language", "zh")).isEqualTo(1);
        assertThat(said()).isEqualTo("FAIL 不通过，位置 2：内容缺失，且没有移除令\n");
    }

    @Test
    @DisplayName("names what is dropped, reordered, inserted and back-dated")
    void namesWhatHappened() throws IOException {
        List<Row> sealedRows = List.copyOf(rows);
        rows.remove(1);
        write(sealedRows);
        assertThat(run("--language", "en")).isEqualTo(1);
        assertThat(said()).startsWith("FAIL  position 1: the event is gone");

        rows.clear();
        rows.addAll(sealedRows);
        rows.add(rows.remove(2));
        write(sealedRows);
        assertThat(run("--language", "en")).isEqualTo(1);
        assertThat(said()).startsWith("FAIL  position 2: the order was changed");

        rows.clear();
        rows.addAll(sealedRows);
        rows.add(2, row(99, "{}", null));
        write(sealedRows);
        assertThat(run("--language", "en")).isEqualTo(1);
        assertThat(said()).startsWith("FAIL  position 2: an event that was never sealed");

        rows.clear();
        rows.addAll(sealedRows.subList(0, 4));
        write(sealedRows);
        assertThat(run("--language", "en")).isEqualTo(1);
        assertThat(said()).startsWith("FAIL  position 4: the event is gone");
    }

    @Test
    @DisplayName("ends with 2 where nothing can be checked, and says how it is used")
    void cannotCheck() throws IOException {
        assertThat(verify("--unknown")).isEqualTo(2);
        assertThat(said()).contains("--unknown", "exit code");
        assertThat(verify("--checkpoint")).isEqualTo(2);
        Files.writeString(folder.resolve("package.zip"), "no zip");
        assertThat(run("--language", "en")).isEqualTo(2);
        assertThat(said()).contains("The package cannot be read");
        assertThat(Verify.run(List.of("x.zip"), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
        assertThat(Verify.run(List.of("--key", "no+key"), new PrintStream(out), new PrintStream(err)))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("takes a package whose writing broke off for none, and not for one from which events are gone")
    void brokenOff() throws IOException {
        Path file = folder.resolve("package.zip");
        try (OutputStream target = Files.newOutputStream(file)) {
            EvidenceWriter evidence =
                    new EvidenceWriter(target, "log", SIGNER.key().toString(), "note");
            evidence.beginRows();
            for (int i = 0; i < 100_000; i++) {
                evidence.row(rows.getFirst());
            }
        }
        assertThat(file).isNotEmptyFile();
        assertThat(run("--language", "en")).isEqualTo(2);
        assertThat(said()).contains("The package cannot be read");
    }

    @Test
    @DisplayName("says how it is used when it is asked, and that is no failure")
    void helps() {
        assertThat(Verify.run(
                        List.of("--language", "en", "--help"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err)))
                .isZero();
        assertThat(said()).startsWith("usage: java -jar verifier.jar");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("has words for every fault in both languages")
    void hasWords() {
        for (String language : List.of("en", "zh")) {
            ResourceBundle words =
                    ResourceBundle.getBundle("org.jixiao.verifier.words", Locale.forLanguageTag(language));
            for (Verdict.Fault fault : Verdict.Fault.values()) {
                assertThat(words.containsKey(fault.name())).as(language + fault).isTrue();
            }
        }
    }

    private int verify(String... more) throws IOException {
        write(List.copyOf(rows));
        return run(more);
    }

    private int run(String... more) {
        out.reset();
        err.reset();
        List<String> arguments = new ArrayList<>(List.of(
                folder.resolve("package.zip").toString(), "--key", SIGNER.key().toString()));
        arguments.addAll(List.of(more));
        return Verify.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private void write(List<Row> sealedRows) throws IOException {
        String note = SIGNER.sign(new Checkpoint("log", sealed.size(), sealed.root()).text())
                .toString();
        EvidenceWriter evidence = new EvidenceWriter(
                Files.newOutputStream(folder.resolve("package.zip")),
                "log",
                SIGNER.key().toString(),
                note);
        evidence.beginEntries();
        for (Row row : sealedRows) {
            evidence.entry(row.entry());
        }
        evidence.beginRows();
        for (Row row : rows) {
            evidence.row(row);
        }
        evidence.finish();
    }

    private static Row row(long position, @Nullable String payload, Row.@Nullable Removal removal) {
        Row.Salt salt = Row.Salt.of(new byte[Hash.LENGTH]);
        return new Row(
                position,
                position + 10,
                new UUID(7, position),
                0,
                NOON,
                NOON.plusSeconds(1),
                NOON.plusSeconds(2),
                "goal",
                "goal:" + position,
                "goals.goal-returned",
                "1",
                "goals_log",
                payload == null ? null : salt,
                payload,
                salt,
                "{}",
                removal);
    }
}
