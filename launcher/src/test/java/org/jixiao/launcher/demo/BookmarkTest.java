package org.jixiao.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jixiao.launcher.demo.Bookmark.Reached;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.StringNode;

@DisplayName("The bookmark in the demo year")
class BookmarkTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("lies at the beginning at first, and then where it was put last, with what was read until there")
    void isWhereItWasPut() throws IOException {
        Path file = folder.resolve("demo-year");
        assertThat(new Bookmark(file).reached()).isEqualTo(new Reached(0, Map.of()));

        new Bookmark(file).put(new Reached(6, Map.of()));
        Reached seven = new Reached(7, Map.of("goalHash", StringNode.valueOf("38d8")));
        new Bookmark(file).put(seven);
        assertThat(new Bookmark(file).reached()).isEqualTo(seven);
    }
}
