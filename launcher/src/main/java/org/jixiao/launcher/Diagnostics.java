package org.jixiao.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the libraries log to a file; the console is for what the user has to know. */
final class Diagnostics {

    private Diagnostics() {}

    /** Until there is a file, nothing is logged. */
    static void silence() {
        LogManager.getLogManager().reset();
    }

    static void writeTo(Path file) throws IOException {
        FileHandler handler = new FileHandler(file.toString());
        handler.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
    }
}
