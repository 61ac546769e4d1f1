package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.APPROVED_ON;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.hashOf;

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
import org.jixiao.contracts.disclosure.DisclosureEvents;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.disclosure.DisclosureApplication;
import org.jixiao.disclosure.item.PublicVersion;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.jixiao.platform.test.postgres.OtherService;
import org.jixiao.platform.test.postgres.TestDatabase;
import org.jixiao.platform.test.postgres.WithEventLog;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.SignedNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DisclosureApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@WithEventLog("disclosure")
@DisplayName("What the municipal portal is handed")
class ExportIT {

    private static final String PUBLISHER = "上海市人民政府合作交流办公室";
    private static final String ITEM = "project-31000020T000000000001-2020-goal";
    private static final String PACKAGE = "/api/disclosure/export-packages/2020";

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api as(String role) {
        return Api.at(port).as(role, UNIT).on(APPROVED_ON);
    }

    @Test
    @DisplayName(
            "is everything public of a year in files whose list of hashes the office signed, and nothing withdrawn")
    void exported() throws IOException {
        append(new ItemPublished(
                PROJECT,
                Matter.GOAL,
                ITEM,
                1,
                "754301694D/2020-00001",
                PUBLISHER,
                null,
                null,
                PublicVersion.of(GOAL),
                hashOf(PUBLISHER, null, PublicVersion.of(GOAL)),
                APPROVED_ON,
                APPROVED_ON));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(as("auditor").get(PACKAGE).status()).isEqualTo(200));
        assertThat(as("project-officer").get(PACKAGE).status()).isEqualTo(403);
        assertThat(Api.at(port).get(PACKAGE).status()).isEqualTo(401);

        Map<String, byte[]> files = unpacked(as("disclosure-officer").download(PACKAGE));
        assertThat(files)
                .containsOnlyKeys(
                        "items.csv",
                        "items.xlsx",
                        "items.json",
                        "datapackage.json",
                        "portal.css",
                        "pages/" + ITEM + "-v1.html",
                        "documents/" + ITEM + "-v1.json",
                        "manifest.sha256",
                        "manifest.signed");
        assertThat(text(files, "pages/" + ITEM + "-v1.html"))
                .contains(GOAL.name(), "754301694D/2020-00001", "href=\"../portal.css\"")
                .contains("href=\"http://127.0.0.1:" + port + "/public/items/" + ITEM + "/v1\"")
                .doesNotContain("<script", "王项目");
        assertThat(text(files, "documents/" + ITEM + "-v1.json"))
                .isEqualTo(
                        Api.at(port).get("/public/items/" + ITEM + "/v1.json").body());

        String manifest = text(files, "manifest.sha256");
        assertThat(manifest.lines()).hasSize(files.size() - 2).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            assertThat(sha256(files.getOrDefault(parts[1], new byte[0]))).isEqualTo(parts[0]);
        });
        NoteKey key = NoteKey.parse(Api.at(port).get("/public/export-key.txt").body());
        SignedNote signed = SignedNote.parse(text(files, "manifest.signed"));
        assertThat(signed.text()).isEqualTo(manifest);
        assertThat(signed.isSignedBy(key)).isTrue();
        assertThat(new SignedNote(manifest.replaceFirst("[0-9a-f]", "x"), signed.signatures()).isSignedBy(key))
                .isFalse();

        append(new ItemWithdrawn(
                PROJECT,
                Matter.GOAL,
                ITEM,
                LegalGround.ART_15,
                null,
                true,
                "leader-1",
                APPROVED_ON,
                LocalDate.of(2021, 2, 1)));
        assertThat(as("auditor").get(PACKAGE).status())
                .as("whatever was recorded before it is asked for")
                .isEqualTo(404);
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

    private void append(DisclosureItemEvent event) {
        new OtherService(database, "disclosure", DisclosureEvents.REGISTER)
                .appends("disclosure-item", PROJECT, APPROVED_ON, event);
    }
}
