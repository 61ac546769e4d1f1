package org.jixiao.launcher.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jixiao.launcher.CannotStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The check of the ports")
class PortsIT {

    @Test
    @DisplayName("names the port that is taken, and who would need it")
    void namesTheTakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(Map.of(taken.getLocalPort(), "gateway")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Another program uses port %d (gateway). Stop it, then start again."
                            .formatted(taken.getLocalPort()));
        }
    }

    @Test
    @DisplayName("lets a free port pass")
    void letsAFreePortPass() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThatCode(() -> Ports.requireFree(Map.of(port, "gateway"))).doesNotThrowAnyException();
    }
}
