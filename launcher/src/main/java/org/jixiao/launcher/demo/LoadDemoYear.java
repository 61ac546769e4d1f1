package org.jixiao.launcher.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jixiao.launcher.CannotStart;

/** Loads the demo year into a suite that somebody else has started, as compose does. Loading it again changes nothing. */
public final class LoadDemoYear {

    private LoadDemoYear() {}

    /**
     * Reads {@code JIXIAO_PUBLIC_URL} and {@code JIXIAO_IDENTITY_BACKCHANNEL}, where the gateway and the demo identity provider are
     * reached, {@code JIXIAO_DEMO_PASSWORD_FILE}, and {@code JIXIAO_DEMO_BOOKMARK}, the file that says how far an earlier run came.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String password = Files.readString(Path.of(required("JIXIAO_DEMO_PASSWORD_FILE")));
        Tokens tokens = new Tokens(URI.create(required("JIXIAO_IDENTITY_BACKCHANNEL")), password.strip());
        try {
            new DemoYear(
                            new Gateway(URI.create(required("JIXIAO_PUBLIC_URL")), tokens),
                            new Bookmark(Path.of(required("JIXIAO_DEMO_BOOKMARK"))))
                    .load();
            System.out.println("The demo year is loaded.");
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
