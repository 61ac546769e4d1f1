package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the README invites a newcomer to ask. */
abstract class ReadmeOfTheDemoYear {

    private static final Pattern REQUEST = Pattern.compile("http://127\\.0\\.0\\.1:8080(/[^' ]*)");

    abstract Suite suite();

    @Test
    @DisplayName("has an answer to each curl line of the README")
    void answers() throws IOException {
        List<String> lines = Suite.fileOfTheProject("README.md")
                .lines()
                .filter(line -> line.startsWith("curl ") && !line.contains("text/event-stream"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines).allSatisfy(line -> {
            Answer answer = asker(line).get(path(line));
            assertThat(answer.status()).as("%s: %s", line, answer).isEqualTo(200);
        });
    }

    private Api asker(String line) {
        return line.contains("Bearer $TOKEN") ? suite().as("auditor") : suite().anybody();
    }

    private static String path(String line) {
        return REQUEST.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("asks nothing of the gateway: " + line));
    }
}
