package org.jixiao.platform.test.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A way to the tests' server on which the server can vanish without a word, as after a power cut: whoever was connected is neither
 * answered nor told so, and a connection made from then on finds the one that took its place.
 *
 * <pre>{@code
 * try (Wire wire = Wire.to(database)) {
 *     … wire.url() …
 *     wire.loseServer();
 * }
 * }</pre>
 */
public final class Wire implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int MOST_WAITING = 50;
    private static final int CHUNK = 8_192;

    private final TestDatabase database;
    private final ServerSocket entrance;
    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();

    private Wire(TestDatabase database, ServerSocket entrance) {
        this.database = database;
        this.entrance = entrance;
    }

    public static Wire to(TestDatabase database) {
        try {
            Wire wire = new Wire(database, new ServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException("no port for a wire", e);
        }
    }

    /** The database's, by this way. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + entrance.getLocalPort() + "/"
                + database.server().database();
    }

    /** Its sessions end; those who held them are told nothing. */
    public void loseServer() {
        lines.forEach(Line::loseServer);
        lines.clear();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = entrance.accept();
                Line line = new Line(caller, server());
                lines.add(line);
                Thread.ofVirtual().start(line::forward);
                Thread.ofVirtual().start(line::answer);
            }
        } catch (IOException e) {
            if (!entrance.isClosed()) {
                throw new UncheckedIOException("the wire broke", e);
            }
        }
    }

    private Socket server() throws IOException {
        String host = database.server().host();
        int colon = host.lastIndexOf(':');
        return new Socket(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
    }

    private static final class Line {

        private final Socket caller;
        private final Socket server;
        private volatile boolean silent;

        Line(Socket caller, Socket server) {
            this.caller = caller;
            this.server = server;
        }

        void loseServer() {
            silent = true;
            close(server);
        }

        /** What is sent to a server that has vanished is sent into the void. */
        void forward() {
            try (caller;
                    server) {
                InputStream from = caller.getInputStream();
                byte[] chunk = new byte[CHUNK];
                for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
                    send(chunk, read);
                }
            } catch (IOException e) {
                LOG.debug("A caller is gone: {}", e.getMessage());
            }
        }

        void answer() {
            try {
                server.getInputStream().transferTo(caller.getOutputStream());
            } catch (IOException e) {
                LOG.debug("A server is gone: {}", e.getMessage());
            }
            if (!silent) {
                close(caller);
            }
        }

        private void send(byte[] chunk, int length) throws IOException {
            try {
                if (!silent) {
                    server.getOutputStream().write(chunk, 0, length);
                }
            } catch (IOException e) {
                if (!silent) {
                    throw e;
                }
            }
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a socket does not close", e);
            }
        }
    }
}
