package org.jixiao.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of an attachment")
class AttachmentNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"审核表.pdf", "2020年（第2稿） v1.0", "𠮷野家合同.docx", "😀.png", "..", "a"})
    @DisplayName("is whatever people call a file, rare characters included")
    void isWhatPeopleCallAFile(String name) {
        assertThat(AttachmentName.isAllowed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u3000",
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u0085b",
                "a\u2028b",
                "folder/a.pdf",
                "C:\\a.pdf",
                "../a.pdf",
                "a\ud800b",
                "审核表\u202Efdp.exe",
                "a\u200bb.pdf",
                "\ufeffa.pdf"
            })
    @DisplayName("holds nothing that is not seen, turns the writing or divides folders")
    void holdsNothingDeceiving(String name) {
        assertThat(AttachmentName.isAllowed(name)).isFalse();
    }

    @Test
    @DisplayName("has up to 200 characters, however many bytes they take")
    void hasUpTo200Characters() {
        assertThat(AttachmentName.isAllowed("𠮷".repeat(200))).isTrue();
        assertThat(AttachmentName.isAllowed("a".repeat(201))).isFalse();
    }
}
