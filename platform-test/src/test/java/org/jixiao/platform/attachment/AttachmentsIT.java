package org.jixiao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jixiao.contracts.Attachment;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.sample.OnTheSampleService;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.jixiao.platform.test.TestIssuer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@OnTheSampleService
@TestPropertySource(
        properties = {
            "jixiao.max-request-bytes=4KB",
            "jixiao.attachments.readers=teller,auditor",
            "jixiao.attachments.uploaders=teller",
            "jixiao.attachments.types=PDF,PNG",
            "jixiao.attachments.size=512KB",
            "jixiao.attachments.uploads-at-once=2",
            "jixiao.attachments.malware-check-required=true"
        })
@Import(AttachmentsIT.WithScanner.class)
@DisplayName("An attachment")
class AttachmentsIT {

    private static final String ATTACHMENTS = "/api/sample/attachments";
    private static final String PDF = "application/pdf";
    private static final Random RANDOM = new Random(20200331);

    private static final TestScanner SCANNER = new TestScanner();

    @LocalServerPort
    private int port;

    @Autowired
    private Attachments attachments;

    @Autowired
    @EventLogStore
    private JdbcClient state;

    @TestConfiguration
    static class WithScanner {
        @Bean
        MalwareCheck scanner() {
            return SCANNER;
        }
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("jixiao.issuer", TestIssuer.shared()::issuer);
    }

    private Api teller() {
        return Api.at(port).as("teller", "HQ");
    }

    private Answer upload(String name, byte[] file) {
        return teller().post(ATTACHMENTS + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8), PDF, file);
    }

    private static Answer did(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    /** A file like no other, with these words in it. */
    private static byte[] pdf(String words, int size) {
        byte[] file = new byte[size];
        RANDOM.nextBytes(file);
        byte[] beginning = ("%PDF-1.7 " + words + "\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(beginning, 0, file, 0, beginning.length);
        return file;
    }

    private long rows() {
        return state.sql("select count(*) from attachment").query(Long.class).single();
    }

    @Test
    @DisplayName("is kept under its hash and given back byte by byte, only to be saved")
    void isKeptAndGivenBack() throws Exception {
        byte[] file = pdf("", 300_001);
        Answer stored = did(201, upload("𠮷项目 审核表.pdf", file));
        String sha256 = sha256(file);
        assertThat(stored.json().propertyNames())
                .containsExactlyInAnyOrder("sha256", "name", "mediaType", "size", "checked");
        assertThat(stored.json("sha256").asString()).isEqualTo(sha256);
        assertThat(stored.json("name").asString()).isEqualTo("𠮷项目 审核表.pdf");
        assertThat(stored.json("mediaType").asString()).isEqualTo(PDF);
        assertThat(stored.json("size").asInt()).isEqualTo(300_001);
        assertThat(stored.json("checked").asBoolean()).isTrue();
        assertThat(stored.header("Location")).isEqualTo(ATTACHMENTS + "/" + sha256);

        Api auditor = Api.at(port).as("auditor", "");
        assertThat(auditor.download(ATTACHMENTS + "/" + sha256)).isEqualTo(file);
        Answer given = did(200, auditor.get(ATTACHMENTS + "/" + sha256));
        assertThat(given.header("Content-Type")).isEqualTo(PDF);
        assertThat(given.header("Content-Length")).isEqualTo("300001");
        assertThat(given.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%F0%A0%AE%B7%E9%A1%B9%E7%9B%AE%20%E5%AE%A1%E6%A0%B8%E8%A1%A8.pdf");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(auditor.with("If-None-Match", "\"" + sha256 + "\"")
                        .get(ATTACHMENTS + "/" + sha256)
                        .status())
                .isEqualTo(304);
    }

    @Test
    @DisplayName("is the same attachment when it comes again, also under another name")
    void isTheSameAgain() {
        byte[] file = pdf("", 2_000);
        Answer first = did(201, upload("甲.pdf", file));
        long rows = rows();
        assertThat(did(201, upload("甲.pdf", file)).json()).isEqualTo(first.json());
        assertThat(did(201, upload("乙.pdf", file)).json()).isEqualTo(first.json());
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    @DisplayName("becomes a reference for a command, or a refusal at the field that names it")
    void becomesAReference() {
        byte[] file = pdf("", 1_000);
        String sha256 = did(201, upload("评估报告.pdf", file)).json("sha256").asString();
        assertThat(attachments.require(sha256, "report")).isEqualTo(new Attachment(sha256, "评估报告.pdf", PDF, 1_000));
        for (String unknown : List.of("0".repeat(64), sha256.substring(1), "' or true --", "")) {
            assertThatThrownBy(() -> attachments.require(unknown, "report"))
                    .isInstanceOfSatisfying(CommandRefused.class, refused -> {
                        assertThat(refused.reasons().getFirst().code()).isEqualTo("attachment-not-found");
                        assertThat(refused.reasons().getFirst().field()).isEqualTo("report");
                    });
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", " ", "../a.pdf", "a\nb.pdf", "审核表\u202efdp.exe", "a\u0000.pdf"})
    @DisplayName("with a name that deceives is refused at the name")
    void isRefusedAtTheName(String name) {
        Answer refused = did(422, upload(name, pdf("", 1_000)));
        assertThat(refused.problem()).isEqualTo("attachment-name-malformed");
        assertThat(refused.json("errors/0/field").asString()).isEqualTo("name");
        assertThat(refused.json("errors/0/detail").asString()).contains("200");
    }

    @Test
    @DisplayName("without a name, without content or as a form is refused")
    void isRefusedWithoutNameOrContent() {
        Answer nameless = did(400, teller().post(ATTACHMENTS, PDF, pdf("", 1_000)));
        assertThat(nameless.json("errors/0/code").asString()).isEqualTo("missing-parameter");
        assertThat(nameless.json("errors/0/field").asString()).isEqualTo("name");
        assertThat(did(400, upload("a.pdf", new byte[0])).problem()).isEqualTo("missing-body");
        did(415, teller().post(ATTACHMENTS + "?name=a.pdf", "multipart/form-data; boundary=x", pdf("", 100)));
        did(415, teller().post(ATTACHMENTS + "?name=a.pdf", "{}"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        html    | <script>alert(1)</script>
        program | MZ
        jpeg    | \u00ff\u00d8\u00ff
        """)
    @DisplayName("of a type that is not taken is refused, whatever its name and header say")
    void isRefusedForItsType(String kind, String content) throws IOException {
        long rows = rows();
        Answer refused = did(422, upload(kind + ".pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused.problem()).isEqualTo("attachment-type-forbidden");
        assertThat(refused.json("errors/0/field").asString()).isEqualTo("file");
        assertThat(refused.json("errors/0/detail").asString()).contains("PDF、PNG");
        assertThat(rows()).isEqualTo(rows);
        assertThat(SCANNER.left()).as("files left behind").isEmpty();
    }

    @Test
    @DisplayName("that is too large is refused, announced or not, and other bodies stay as short as they were")
    void isRefusedForItsSize() {
        long rows = rows();
        did(201, upload("a.pdf", pdf("", 512 * 1024)));
        Answer announced = did(413, upload("a.pdf", pdf("", 512 * 1024 + 1)));
        assertThat(announced.problem()).isEqualTo("request-too-large");
        assertThat(announced.json("detail").asString()).contains("524288");
        Answer counted = did(
                413,
                teller().streaming()
                        .with("Content-Type", PDF)
                        .post(ATTACHMENTS + "?name=a.pdf", "%PDF-1.7" + "a".repeat(512 * 1024)));
        assertThat(counted.problem()).isEqualTo("request-too-large");
        assertThat(rows()).isEqualTo(rows + 1);
        did(413, teller().post("/api/sample/accounts/A", "{\"owner\": \"" + "a".repeat(5_000) + "\"}"));
    }

    @Test
    @DisplayName("is refused where malware is in it, or where it could not be checked")
    void isRefusedByTheScanner() {
        long rows = rows();
        Answer infected = did(422, upload("a.pdf", pdf(TestScanner.MALWARE, 1_000)));
        assertThat(infected.problem()).isEqualTo("attachment-holds-malware");
        Answer unchecked = did(503, upload("a.pdf", pdf(TestScanner.UNKNOWN, 1_000)));
        assertThat(unchecked.problem()).isEqualTo("malware-check-missing");
        assertThat(unchecked.header("Retry-After")).isEqualTo("30");
        did(500, upload("a.pdf", pdf(TestScanner.BROKEN, 1_000)));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    @DisplayName("is stored once where it comes twice at a time, and a third upload hears when to come back")
    void isStoredOnce() throws Exception {
        byte[] file = pdf(TestScanner.HELD, 1_000);
        long rows = rows();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> twins = Stream.of("甲.pdf", "乙.pdf")
                    .map(name -> callers.submit(() -> upload(name, file)))
                    .toList();
            await().until(() -> SCANNER.holds() == 2);
            Answer third = did(503, upload("丙.pdf", pdf("", 1_000)));
            assertThat(third.problem()).isEqualTo("too-busy");
            SCANNER.release();
            Answer one = did(201, twins.getFirst().get());
            assertThat(did(201, twins.getLast().get()).json()).isEqualTo(one.json());
        }
        assertThat(rows()).isEqualTo(rows + 1);
        did(201, upload("丙.pdf", pdf("", 1_000)));
    }

    @Test
    @DisplayName("is for those roles only that the service names")
    void isForNamedRolesOnly() {
        byte[] file = pdf("", 1_000);
        String sha256 = did(201, upload("a.pdf", file)).json("sha256").asString();
        for (String path : List.of(ATTACHMENTS + "/" + sha256, ATTACHMENTS + "/" + "0".repeat(64))) {
            did(401, Api.at(port).get(path));
            did(403, Api.at(port).as("system-administrator", "").get(path));
        }
        did(401, Api.at(port).post(ATTACHMENTS + "?name=a.pdf", PDF, file));
        did(403, Api.at(port).as("auditor", "").post(ATTACHMENTS + "?name=a.pdf", PDF, file));
        assertThat(did(404, teller().get(ATTACHMENTS + "/" + "0".repeat(64))).problem())
                .isEqualTo("attachment-not-found");
        did(404, teller().get(ATTACHMENTS + "/nothing"));
    }

    @Test
    @DisplayName("has a place in the description of the service")
    void isDescribed() {
        var paths = Api.at(port).get("/api/sample/openapi").json("paths");
        assertThat(paths.at("/~1api~1sample~1attachments/post/requestBody/content")
                        .propertyNames())
                .contains(PDF, "application/octet-stream");
        assertThat(paths.at("/~1api~1sample~1attachments~1{sha256}/get").isObject())
                .isTrue();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
