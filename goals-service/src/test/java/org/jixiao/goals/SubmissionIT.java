package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One story, since a year has one submission. Its last day is 20 December 2019. */
@DisplayName("The submission of the goals to the finance bureau")
class SubmissionIT extends GoalsIT {

    private static final String SUBMISSION = "/api/goals/submissions/2020";

    @Test
    @DisplayName("is packed, sent, returned, packed anew, sent again and received")
    void goesItsWay() throws IOException {
        assertThat(did(409, planning().post("/api/goals/submissions/2021/package", null))
                        .problem())
                .isEqualTo("nothing-to-submit");
        broughtToTheBudget();
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        String secret = arrangedInSecret();
        assertThat(alarm("2019-12-18")).isEqualTo("YELLOW");
        assertThat(alarm("2019-12-21")).isEqualTo("RED");
        did(403, officer().post(SUBMISSION + "/package", null));

        Answer prepared = did(200, planning().after(arranged).post(SUBMISSION + "/package", null));
        JsonNode first =
                did(200, planning().after(prepared).get(SUBMISSION)).json().get(0);
        assertThat(first.get("status").asString()).isEqualTo("PREPARED");
        Map<String, byte[]> files =
                unpacked(planning().download(first.get("archiveLink").asString()));
        assertThat(files)
                .containsKeys("2020年度项目绩效目标登记表.xlsx", "申报表/" + code + ".pdf", "申报表/" + code + ".xlsx")
                .doesNotContainKeys("申报表/" + secret + ".pdf", "申报表/" + secret + ".xlsx");
        for (String line : new String(file(files, "manifest.sha256"), StandardCharsets.UTF_8).split("\n")) {
            assertThat(sha256(file(files, line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
        for (JsonNode goal : first.get("goals")) {
            if (goal.get("projectCode").asString().equals(secret)) {
                assertThat(goal.get("name").isNull()).isTrue();
                assertThat(goal.get("amount").isNull()).isTrue();
            }
        }
        assertThat(first.get("goals").findValuesAsString("projectCode")).contains(code, secret);

        String sending = """
            {"edition": 1, "documentNumber": "沪合办〔2019〕30号", "approvalNumber": "签〔2019〕8号"}\
            """;
        did(403, officer().post(SUBMISSION + "/sending", sending));
        did(200, planning().post(SUBMISSION + "/sending", sending));
        did(200, planning().post(SUBMISSION + "/return", """
            {"edition": 1, "returnedOn": "2019-10-15", "opinions": "补充成本指标。"}\
            """));
        assertThat(did(409, planning().post(SUBMISSION + "/sending", sending)).problem())
                .isEqualTo("submission-returned");
        did(200, planning().post(SUBMISSION + "/package", null));
        assertThat(did(409, planning().post(SUBMISSION + "/sending", sending)).problem())
                .isEqualTo("submission-of-another-edition");
        did(200, planning().post(SUBMISSION + "/sending", sending.replace("1,", "2,")));
        Answer received = did(200, planning().post(SUBMISSION + "/receipt", """
            {"edition": 2, "receivedOn": "2019-10-15", "receipt": "预算处 2019-77"}\
            """));

        Answer list = did(200, planning().after(received).get("/api/goals/submissions"));
        assertThat(list.json().findValuesAsString("status")).containsExactly("RECEIVED", "RETURNED");
        assertThat(alarm("2019-12-21")).isEmpty();
        Answer report = did(
                200,
                stranger()
                        .as("system-administrator", "HQ")
                        .post("/api/goals/admin/processors/goals-submissions/rebuild", null));
        assertThat(report.json("rows").asLong()).isEqualTo(2);
        assertThat(report.json("differences").asLong()).isZero();
    }

    /** The light of the to-do; empty if nothing has to be reported. */
    private String alarm(String day) {
        for (JsonNode item : did(200, planning().on(LocalDate.parse(day)).get("/api/goals/to-dos?limit=200"))
                .json()) {
            if (item.get("step").asString().equals("REPORT")) {
                assertThat(item.get("link").asString()).isEqualTo(SUBMISSION);
                assertThat(item.get("due").asString()).isEqualTo("2019-12-20");
                return item.get("light").asString();
            }
        }
        return "";
    }

    private String arrangedInSecret() {
        String secret = "31000020S%012d".formatted(Long.parseLong(code.substring(9)));
        String path = "/api/goals/projects/" + secret + "/2020";
        String total = "{\"amount\": \"9500000.00\"}";
        did(201, secrecy().post("/api/goals/classified-projects", """
            {"projectCode": "%s", "budgetYear": 2020, "codeName": "涉密项目甲", "unitCode": "HQ", "total": "9500000.00"}\
            """.formatted(secret)));
        did(200, secrecy().post(path + "/appraisal/attestation", """
            {"outcome": "SUPPORTED", "attestedOn": "2019-10-12", "registerNumber": "X-2019-07", "officer": "officer-1"}\
            """));
        attest(path, "SUBMITTED", "DONE");
        did(200, planning().post(path + "/library-admission", null));
        did(200, planning().post(path + "/budget-application", total));
        did(200, planning().post(path + "/control-figure", total));
        attest(path, "CONFIRMED", "DONE");
        attest(path, "PASSED", "GOOD");
        Answer arranged = did(200, planning().post(path + "/budget-arrangement", total));
        did(200, planning().after(arranged).get(path));
        return secret;
    }

    private void attest(String path, String step, String outcome) {
        did(200, secrecy().post(path + "/goal/attestations", """
            {"step": "%s", "outcome": "%s", "attestedOn": "2019-10-12", "registerNumber": "X-2019-08", "officer": "officer-1"}\
            """.formatted(step, outcome)));
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
