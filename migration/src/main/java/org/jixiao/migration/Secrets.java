package org.jixiao.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/**
 * The folder of generated passwords: one folder per service, one file per password, named by the property it sets. A service gets
 * to see its own folder only.
 */
public record Secrets(Path folder) {

    /** The property, and file name, of the password with which a service reaches the event log. */
    public static final String EVENT_LOG_PASSWORD = "jixiao.event-log.password";

    /** The property, and file name, of the password with which a service reaches its own read model. */
    public static final String READ_MODEL_PASSWORD = "jixiao.read-model.password";

    /** The property, and file name, of the key with which the journal signs what it seals: 32 random bytes, as every secret here. */
    public static final String SIGNING_KEY = "jixiao.journal.signing-key";

    /** The property, and file name, of the key with which the disclosure service signs what it hands to other portals. */
    public static final String EXPORT_KEY = "jixiao.disclosure.signing-key";

    private static final SecureRandom RANDOM = new SecureRandom();

    Secrets of(String service) {
        return new Secrets(folder.resolve(service));
    }

    /** Makes the secrets of these services where they are missing, so that they can be started while the server is prepared. */
    public void make(List<String> services) {
        for (String service : services) {
            of(service).get(EVENT_LOG_PASSWORD);
            of(service).get(READ_MODEL_PASSWORD);
            if (service.equals(Migration.READING_SERVICE)) {
                of(service).get(SIGNING_KEY);
            }
            if (service.equals(Migration.PUBLISHING_SERVICE)) {
                of(service).get(EXPORT_KEY);
            }
        }
    }

    /** The secret of this name, generated at first use. */
    public String get(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path fresh = Files.createTempFile(
                        folder,
                        ".",
                        null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, generate());
                Files.move(fresh, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the secret " + file, e);
        }
    }

    private static String generate() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
