import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The smallest client of the feed that loses nothing: it follows the stream, prints a line for each event, and keeps the position of the
 * last one in a file. Stop it whenever you like; it goes on where it was.
 *
 * <pre>java FeedClient.java GATEWAY TOKEN_ADDRESS CLIENT PASSWORD CURSOR_FILE [EVENTS]</pre>
 */
public class FeedClient {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String gateway = arguments[0];
        Path cursor = Path.of(arguments[4]);
        long left = arguments.length > 5 ? Long.parseLong(arguments[5]) : Long.MAX_VALUE;
        while (left > 0) {
            left -= follow(gateway, token(arguments[1], arguments[2], arguments[3]), cursor, left);
        }
    }

    /** Reads until the server ends the stream, as it does after a while: then a new token is due. */
    private static long follow(String gateway, String token, Path cursor, long most)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/journal/feed"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .header(
                        "Last-Event-ID",
                        Files.exists(cursor) ? Files.readString(cursor).strip() : "-1")
                .build();
        HttpResponse<Stream<String>> response = HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("the feed answers " + response.statusCode() + ": "
                    + String.join("", response.body().toList()));
        }
        long handled = 0;
        String position = "";
        String type = "";
        try (Stream<String> lines = response.body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("id:")) {
                    position = line.substring(3);
                } else if (line.startsWith("event:")) {
                    type = line.substring(6);
                } else if (line.startsWith("data:")) {
                    handle(position, type, line.substring(5));
                    keep(cursor, position);
                    if (++handled == most) {
                        break;
                    }
                }
            }
        }
        return handled;
    }

    /** Here your system does what an event means to it; an event may come twice, its id tells. */
    private static void handle(String position, String type, String cloudEvent) {
        System.out.println(position + " " + type + " " + cloudEvent.length() + " characters");
    }

    /** Only after the event was handled, and all at once. */
    private static void keep(Path cursor, String position) throws IOException {
        Path next = cursor.resolveSibling(cursor.getFileName() + ".next");
        Files.writeString(next, position);
        Files.move(next, cursor, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String token(String address, String client, String password)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("no token: " + answer);
        }
        return token.group(1);
    }
}
