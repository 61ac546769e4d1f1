package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that a person approved. The build compares; {@code mvn -q -pl platform-test -am test -Dapprove=true} writes them anew, and
 * the commit shows the difference to whoever reviews it.
 */
final class Approved {

    static final Path REPOSITORY = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .resolveSibling("")
            .normalize();
    static final Path EVENTS = REPOSITORY.resolve("contracts/src/test/resources/approved");

    private Approved() {}

    static boolean isWriting() {
        return Boolean.getBoolean("approve");
    }

    static void matches(Path file, String text) throws IOException {
        assertThat(file)
                .as("approve it with: mvn -q -pl platform-test -am test -Dapprove=true")
                .exists();
        assertThat(Files.readString(file))
                .as("%s, see -Dapprove=true", REPOSITORY.relativize(file))
                .isEqualTo(text);
    }
}
