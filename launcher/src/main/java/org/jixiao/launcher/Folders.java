package org.jixiao.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jixiao.launcher.process.ServiceProcess;
import org.jspecify.annotations.Nullable;

/**
 * Where the launcher keeps things. Everything is below {@code data}, which the user can delete while nothing runs.
 *
 * @param sources the project's top folder, with the built modules
 * @param data the folder of everything that is kept
 */
public record Folders(Path sources, Path data) {

    /** The database's own files. */
    public Path postgres() {
        return data.resolve("postgres");
    }

    /** Generated passwords, one folder per process. */
    public Path secrets() {
        return data.resolve("secrets");
    }

    /** The passwords that this process may know. */
    public Path secretsOf(ServiceProcess service) {
        return secrets().resolve(service.name());
    }

    /** One log file per process. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** Unpacked programs; made again when missing. */
    public Path cache() {
        return data.resolve("cache");
    }

    /** Which processes run. */
    public Path running() {
        return data.resolve("running");
    }

    /** Exists when nothing of the demo year is missing. */
    Path demoYearIsLoaded() {
        return data.resolve("demo-year-is-loaded");
    }

    /** Exists when the demo year is loaded in part. */
    Path demoYearBookmark() {
        return data.resolve("demo-year-bookmark");
    }

    void create() {
        try {
            for (Path folder : new Path[] {secrets(), logs(), cache(), running()}) {
                Files.createDirectories(folder);
            }
            Files.setPosixFilePermissions(secrets(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new CannotStart("The folder " + data + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Forgets everything but who is running. */
    void empty() throws IOException {
        for (Path folder : new Path[] {postgres(), secrets(), logs(), cache()}) {
            delete(folder);
        }
        Files.deleteIfExists(demoYearIsLoaded());
        Files.deleteIfExists(demoYearBookmark());
        create();
    }

    /** Deletes a folder with all that is in it; one that does not exist is fine. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
