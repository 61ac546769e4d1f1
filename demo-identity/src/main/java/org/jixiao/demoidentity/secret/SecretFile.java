package org.jixiao.demoidentity.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and then found again, so that a restart voids neither passwords nor tokens. */
final class SecretFile {

    private final Path file;

    SecretFile(Path folder, String name) {
        this.file = folder.resolve(name);
    }

    String readOrMake(Supplier<String> maker) {
        try {
            return Files.exists(file) ? read() : write(maker.get());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep a secret in " + file, failure);
        }
    }

    private String read() throws IOException {
        return Files.readString(file).strip();
    }

    /** Nobody else can read the file at any time: it is created closed, then filled, then given its name. */
    private String write(String secret) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var unfinished = Files.createTempFile(
                folder, ".new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(unfinished, secret + "\n");
            Files.createLink(file, unfinished);
            return secret;
        } catch (FileAlreadyExistsException _) {
            return read();
        } finally {
            Files.delete(unfinished);
        }
    }
}
