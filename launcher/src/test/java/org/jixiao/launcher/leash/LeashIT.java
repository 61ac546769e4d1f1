package org.jixiao.launcher.leash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A process on the leash")
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LeashIT {

    @Test
    @DisplayName("ends in good order when standard input ends, as it does when the launcher is killed")
    void endsWithTheLauncher() throws Exception {
        Process process = start("wait");
        assertThat(process.inputReader().readLine()).isEqualTo("wait");

        process.getOutputStream().close();

        assertThat(process.waitFor()).isZero();
        assertThat(process.inputReader().readLine()).isEqualTo("in good order");
    }

    @Test
    @DisplayName("ends with an error when its main class fails")
    void endsWithItsFailure() throws Exception {
        assertThat(start("fail").waitFor()).isEqualTo(1);
    }

    private static Process start(String argument) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Leash.class.getName(),
                        Sample.class.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits for ever, or fails at once. */
    public static final class Sample {

        private Sample() {}

        /** The argument says which. */
        public static void main(String[] arguments) throws InterruptedException {
            if (arguments[0].equals("fail")) {
                throw new IllegalStateException("as asked");
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("in good order")));
            System.out.println(arguments[0]);
            Thread.currentThread().join();
        }
    }
}
