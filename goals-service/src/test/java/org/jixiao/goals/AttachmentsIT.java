package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An attachment, over HTTP,")
class AttachmentsIT extends GoalsIT {

    private static final String ATTACHMENTS = "/api/goals/attachments";
    private static final String PDF = "application/pdf";
    private static final int LARGEST = 20 * 1024 * 1024;

    private static byte[] pdf(int size) {
        return Arrays.copyOf("%PDF-1.7\n评审意见".getBytes(StandardCharsets.UTF_8), size);
    }

    private static String addressOf(Answer stored) {
        return ATTACHMENTS + "/" + stored.json("sha256").asString();
    }

    @Test
    @DisplayName("is uploaded, uploaded again, and downloaded by those who read the goals")
    void isUploadedAndDownloaded() {
        byte[] file = pdf(1_000);
        Answer stored = did(201, officer().post(ATTACHMENTS + "?name=评审意见.pdf", PDF, file));
        assertThat(stored.json("mediaType").asString()).isEqualTo(PDF);
        assertThat(stored.json("checked").asBoolean()).isFalse();
        Answer again = did(201, head().post(ATTACHMENTS + "?name=评审意见.pdf", PDF, file));
        assertThat(again.json()).isEqualTo(stored.json());

        String address = addressOf(stored);
        for (String role : new String[] {"auditor", "office-leader", "disclosure-officer", "project-officer"}) {
            Api reader = stranger().as(role, "HQ");
            assertThat(reader.download(address)).as(role).isEqualTo(file);
        }
        Answer given = did(200, planning().get(address));
        assertThat(given.header("Content-Disposition")).startsWith("attachment;");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("ETag")).isEqualTo("\"" + stored.json("sha256").asString() + "\"");
    }

    @Test
    @DisplayName("may have 20 MiB and not a byte more")
    void mayHave20Mebibytes() {
        byte[] file = pdf(LARGEST);
        Answer stored = did(201, officer().post(ATTACHMENTS + "?name=a.pdf", PDF, file));
        assertThat(stored.json("size").asInt()).isEqualTo(LARGEST);
        assertThat(officer().download(addressOf(stored))).isEqualTo(file);
        assertThat(did(413, officer().post(ATTACHMENTS + "?name=a.pdf", PDF, pdf(LARGEST + 1)))
                        .problem())
                .isEqualTo("request-too-large");
    }

    @Test
    @DisplayName("of a forbidden type or with a wrong name is refused at the field")
    void isRefusedAtTheField() {
        byte[] program = "MZ\0\0".getBytes(StandardCharsets.ISO_8859_1);
        Answer type = did(422, officer().language("en").post(ATTACHMENTS + "?name=a.pdf", PDF, program));
        assertThat(type.problem()).isEqualTo("attachment-type-forbidden");
        assertThat(type.json("errors/0/field").asString()).isEqualTo("file");
        assertThat(type.json("errors/0/detail").asString()).contains("PDF, PNG, JPEG, XLSX, DOCX");
        Answer name = did(422, officer().post(ATTACHMENTS + "?name=..%2F%0Aa.pdf", PDF, pdf(1_000)));
        assertThat(name.problem()).isEqualTo("attachment-name-malformed");
        assertThat(name.json("errors/0/field").asString()).isEqualTo("name");
        assertThat(name.json("title").asString()).isEqualTo("附件名称不可用");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "office-leader", "disclosure-officer", "finance-system", "system-administrator"})
    @DisplayName("is taken from nobody who only reads or has nothing to do here")
    void isNotTakenFromOthers(String role) {
        did(403, stranger().as(role, "HQ").post(ATTACHMENTS + "?name=a.pdf", PDF, pdf(1_000)));
    }

    @Test
    @DisplayName("is neither taken from nor given to a stranger, the finance system or an administrator")
    void isKeptFromStrangers() {
        String address = addressOf(did(201, officer().post(ATTACHMENTS + "?name=a.pdf", PDF, pdf(900))));
        did(401, stranger().get(address));
        did(401, stranger().post(ATTACHMENTS + "?name=a.pdf", PDF, pdf(900)));
        did(403, stranger().as("finance-system", "").get(address));
        did(403, stranger().as("system-administrator", "").get(address));
        assertThat(did(404, officer().get(ATTACHMENTS + "/" + "0".repeat(64))).problem())
                .isEqualTo("attachment-not-found");
    }
}
