package org.jixiao.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the reading of the demo year stopped, in a file: a load that is interrupted goes on from there. Playing all of it again would not
 * do, since what a step once read has moved on by then.
 */
public final class Bookmark {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    public Bookmark(Path file) {
        this.file = file;
    }

    /**
     * What was reached.
     *
     * @param steps how many steps of all chapters were taken
     * @param remembered what they read for later ones
     */
    record Reached(int steps, Map<String, JsonNode> remembered) {}

    Reached reached() throws IOException {
        return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), Reached.class) : new Reached(0, Map.of());
    }

    /** Whole or not at all. */
    void put(Reached reached) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, JSON.writeValueAsBytes(reached));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
