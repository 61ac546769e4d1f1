package org.jixiao.platform.test.contracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The list of released events, {@code contracts/frozen.txt}: what stands there may be read by strangers and never changes. */
final class FrozenEvents {

    private FrozenEvents() {}

    /** What was changed although it is frozen, as sentences. */
    static List<String> broken(List<String> lines, Path approved) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", -1);
            Path file = approved.resolve(parts[0]);
            if (parts.length != 2) {
                problems.add("not a line of frozen.txt: " + line);
            } else if (!Files.exists(file)) {
                problems.add(parts[0] + " is frozen and its approved file is gone");
            } else if (!sha256(Files.readString(file)).equals(parts[1])) {
                problems.add(parts[0] + " is frozen and was changed");
            }
        }
        return problems;
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
