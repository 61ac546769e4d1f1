package org.jixiao.journal.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jixiao.proof.Checkpoint;
import org.jixiao.proof.Hash;
import org.jixiao.proof.NoteKey;
import org.jixiao.proof.Proofs;
import org.jixiao.proof.SignedNote;

/** A witness as C2SP describes one; its signatures are made here from the JDK's alone. */
final class ActingWitness {

    private static final byte COSIGNATURE = 4;
    private static final long SEEN_AT = 1_600_000_000L;

    private final String name;
    private final KeyPair pair;
    private final HttpServer server;
    private final List<Long> olds = new CopyOnWriteArrayList<>();
    private volatile NoteKey log = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    private volatile boolean lying;
    private Checkpoint seen = new Checkpoint("", 0, Hash.EMPTY);

    ActingWitness(String name) {
        try {
            this.name = name;
            this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/witness/add-checkpoint", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/witness";
    }

    /** Witnesses know logs by their keys. */
    void knows(NoteKey key) {
        log = key;
    }

    /** From now on it names now one size and now another. */
    void lies() {
        lying = true;
    }

    /** The sizes that it was thought to have seen, in order. */
    List<Long> olds() {
        return olds;
    }

    /** As if somebody had shown it this checkpoint on another way. */
    synchronized void saw(Checkpoint checkpoint) {
        seen = checkpoint;
    }

    String key() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }

    private byte[] typed() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - Hash.LENGTH, encoded.length);
        return ByteBuffer.allocate(1 + raw.length).put(COSIGNATURE).put(raw).array();
    }

    private byte[] id() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha256.digest(typed()), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String[] parts = body.split("\n\n", 2);
        List<String> head = List.of(parts[0].split("\n"));
        SignedNote note = SignedNote.parse(parts[1]);
        Checkpoint shown = Checkpoint.parse(note.text());
        long old = Long.parseLong(head.getFirst().substring("old ".length()));
        olds.add(old);
        if (lying) {
            say(exchange, 409, (old == 1 ? 2 : 1) + "\n");
        } else if (!note.isSignedBy(log)) {
            say(exchange, 403, "");
        } else if (old != seen.size()) {
            say(exchange, 409, seen.size() + "\n");
        } else if (old > 0 && !extendsWhatItSaw(shown, head)) {
            say(exchange, 422, "");
        } else {
            seen = shown;
            say(exchange, 200, signature(note.text()));
        }
    }

    private boolean extendsWhatItSaw(Checkpoint shown, List<String> head) {
        return Proofs.extendsTree(
                seen.size(),
                seen.root(),
                shown.size(),
                shown.root(),
                head.stream().skip(1).map(Hash::fromBase64).toList());
    }

    private String signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair.getPrivate());
            ed25519.update(("cosignature/v1\ntime " + SEEN_AT + "\n" + text).getBytes(StandardCharsets.UTF_8));
            byte[] signature = ed25519.sign();
            byte[] line = ByteBuffer.allocate(4 + Long.BYTES + signature.length)
                    .put(id())
                    .putLong(SEEN_AT)
                    .put(signature)
                    .array();
            return "— " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
