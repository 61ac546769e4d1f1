package org.jixiao.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An archive")
class ArchiveTest {

    @Test
    @DisplayName("holds its files and, last, the hash of each")
    void holdsHashes() throws IOException {
        Map<String, String> files = unpacked(packed());
        assertThat(files)
                .containsExactly(
                        Map.entry("申报表/P1.txt", "abc"), Map.entry("空.txt", ""), Map.entry("manifest.sha256", """
                            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  申报表/P1.txt
                            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  空.txt
                            """));
    }

    @Test
    @DisplayName("is the same whenever it is packed")
    void isTheSame() throws IOException {
        assertThat(packed()).isEqualTo(packed());
    }

    @Test
    @DisplayName("is the same in whatever time zone it is packed")
    void isTheSameEverywhere() throws IOException {
        assertThat(packedIn("Asia/Shanghai")).isEqualTo(packedIn("America/Los_Angeles"));
    }

    private static byte[] packedIn(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return packed();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/../b", "a\\b", "a\nb", "manifest.sha256", "twice"})
    @DisplayName("takes no file that would lead elsewhere, and none twice")
    void takesNoOther(String name) throws IOException {
        try (Archive archive = new Archive(new ByteArrayOutputStream())) {
            archive.add("twice", new byte[0]);
            assertThatThrownBy(() -> archive.add(name, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Archive archive = new Archive(out)) {
            archive.add("申报表/P1.txt", "abc".getBytes(StandardCharsets.UTF_8));
            archive.add("空.txt", new byte[0]);
        }
        return out.toByteArray();
    }

    private static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
