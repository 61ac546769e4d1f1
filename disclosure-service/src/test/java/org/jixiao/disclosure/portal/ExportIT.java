package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.restricted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("What the municipal portal is handed")
class ExportIT extends OnDisclosureService {

    private static final String ITEM = "project-31000020T000000000001-2020-goal";
    private static final String NEVER_PUBLIC = "31000020T000000000909";
    private static final Subject OFFICE = Subject.unit("BJ", YEAR);
    private static final String OF_THE_OFFICE = "unit-BJ-2020-goal";
    private static final String PACKAGE = "/api/disclosure/export-packages/2020";

    @Test
    @DisplayName(
            "is everything public of a year in files whose list of hashes the office signed, and nothing withdrawn")
    void exported() throws IOException {
        assertThat(as("auditor", APPROVED_ON).get(PACKAGE).status())
                .as("before there is a rulebook")
                .isEqualTo(404);
        rulebookAndHeadquarters();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as("auditor", APPROVED_ON).get(PACKAGE).status() == 200);
        assertThat(as("project-officer", APPROVED_ON).get(PACKAGE).status()).isEqualTo(403);
        assertThat(anybody().get(PACKAGE).status()).isEqualTo(401);
        Map<String, byte[]> nothing = unpacked(packed());
        assertThat(nothing).doesNotContainKey("pages/" + ITEM + "-v1.html").containsKey("manifest.signed");
        assertThat(about(nothing).get("position").asLong()).isEqualTo(-1);

        published(GOAL, ITEM, 1);
        published(goalOf(OFFICE, "驻北京办事处整体支出", UNIT), OF_THE_OFFICE, 2);
        byte[] archive = packed();
        assertThat(as("auditor", APPROVED_ON).language("en").download(PACKAGE))
                .as("to the byte, whoever asks in whatever language")
                .isEqualTo(archive);
        project(NEVER_PUBLIC, restricted(NEVER_PUBLIC));
        assertThat(packed())
                .as("to the byte, whatever is found of a project that never was public")
                .isEqualTo(archive);
        Map<String, byte[]> files = unpacked(archive);
        JsonNode about = about(files);
        assertThat(about.get("budgetYear").asInt()).isEqualTo(2020);
        assertThat(about.get("language").asString()).isEqualTo("zh-CN");
        assertThat(about.get("home").asString()).isEqualTo("https://budget.example.gov.cn");
        assertThat(about.get("packedOn").asString()).isEqualTo(APPROVED_ON.toString());
        assertThat(about.get("position").asLong())
                .isEqualTo(anybody()
                        .get("/public/items/" + OF_THE_OFFICE + "/v1.json")
                        .json("position")
                        .asLong());
        assertThat(files)
                .containsOnlyKeys(
                        "package.json",
                        "items.csv",
                        "items.xlsx",
                        "items.json",
                        "datapackage.json",
                        "portal.css",
                        "pages/" + ITEM + "-v1.html",
                        "documents/" + ITEM + "-v1.json",
                        "pages/" + OF_THE_OFFICE + "-v1.html",
                        "documents/" + OF_THE_OFFICE + "-v1.json",
                        "manifest.sha256",
                        "manifest.signed");
        assertThat(text(files, "items.csv").lines()).hasSize(3);
        assertThat(text(files, "pages/" + ITEM + "-v1.html"))
                .contains(GOAL.name(), "754301694D/2020-00001", "href=\"../portal.css\"")
                .contains("href=\"https://budget.example.gov.cn/public/items/" + ITEM + "/v1\"")
                .doesNotContain("<script", "王项目", "127.0.0.1", "驻北京办事处整体支出");
        for (String item : new String[] {ITEM, OF_THE_OFFICE}) {
            assertThat(text(files, "documents/" + item + "-v1.json"))
                    .isEqualTo(
                            anybody().get("/public/items/" + item + "/v1.json").body());
        }
        String manifest = text(files, "manifest.sha256");
        assertThat(manifest.lines()).hasSize(files.size() - 2).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            assertThat(sha256(files.getOrDefault(parts[1], new byte[0]))).isEqualTo(parts[0]);
        });
        NoteKey key = NoteKey.parse(anybody().get("/public/export-key.txt").body());
        SignedNote signed = SignedNote.parse(text(files, "manifest.signed"));
        assertThat(signed.text()).isEqualTo(manifest);
        assertThat(signed.isSignedBy(key)).isTrue();
        assertThat(new SignedNote(manifest.replaceFirst("[0-9a-f]", "x"), signed.signatures()).isSignedBy(key))
                .isFalse();

        withdrawn();
        byte[] afterwards = packed();
        Map<String, byte[]> fewer = unpacked(afterwards);
        assertThat(fewer)
                .as("whatever was recorded before it is asked for")
                .doesNotContainKey("pages/" + ITEM + "-v1.html")
                .containsKey("pages/" + OF_THE_OFFICE + "-v1.html");
        assertThat(about(fewer).get("position").asLong())
                .isGreaterThan(about.get("position").asLong());
        project(PROJECT.code(), restricted(PROJECT.code()));
        assertThat(packed())
                .as("to the byte, whatever is found of a project that is public no more")
                .isEqualTo(afterwards);

        Subject barred = Subject.project(NEVER_PUBLIC, YEAR);
        published(goalOf(barred, "接待联络经费", UNIT), "project-" + NEVER_PUBLIC + "-2020-goal", 3);
        long published = about(unpacked(packed())).get("position").asLong();
        project(NEVER_PUBLIC, restricted(NEVER_PUBLIC));
        assertThat(about(unpacked(packed())).get("position").asLong())
                .as("a bar on what was published is a change")
                .isGreaterThan(published);
    }

    private byte[] packed() {
        return as("disclosure-officer", APPROVED_ON).download(PACKAGE);
    }

    private static JsonNode about(Map<String, byte[]> files) {
        return JsonMapper.shared().readTree(text(files, "package.json"));
    }

    private void published(GoalApproved goal, String itemId, int serial) {
        Subject subject = goal.subject();
        disclosurePart(
                "goal",
                "disclosure-item",
                subject,
                new ItemPublished(
                        subject,
                        Matter.GOAL,
                        itemId,
                        1,
                        "754301694D/2020-0000" + serial,
                        PUBLISHER,
                        null,
                        null,
                        PublicVersion.of(goal),
                        hashOf(PublicVersion.of(goal)),
                        APPROVED_ON,
                        APPROVED_ON));
    }

    private void withdrawn() {
        disclosurePart(
                "goal",
                "disclosure-item",
                PROJECT,
                new ItemWithdrawn(
                        PROJECT,
                        Matter.GOAL,
                        ITEM,
                        LegalGround.ART_15,
                        null,
                        true,
                        "leader-1",
                        APPROVED_ON,
                        LocalDate.of(2021, 2, 1)));
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
