package org.jixiao.journal.outside;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks by HTTP, and takes no answer that is late as a whole, too long, or from elsewhere. */
public final class Outside {

    private final Duration timeout;
    private final int longest;
    private final HttpClient http;

    /**
     * @param timeout for the whole answer
     * @param longest answer, bytes
     */
    public Outside(Duration timeout, int longest) {
        this.timeout = timeout;
        this.longest = longest;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** An answer, whatever it says. */
    public static final class Answer {

        private final int status;
        private final byte[] body;

        private Answer(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }

        public int status() {
            return status;
        }

        public byte[] body() {
            return body.clone();
        }
    }

    /** There was no whole answer. */
    public static final class NoAnswer extends Exception {

        private static final long serialVersionUID = 1L;

        private NoAnswer(String why) {
            super(why);
        }

        /** Why, for the operator. */
        public String why() {
            return String.valueOf(getMessage());
        }
    }

    public Answer ask(HttpRequest request) throws InterruptedException, NoAnswer {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(
                request,
                _ -> HttpResponse.BodySubscribers.limiting(HttpResponse.BodySubscribers.ofByteArray(), longest));
        try {
            HttpResponse<byte[]> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), answer.body());
        } catch (TimeoutException _) {
            asked.cancel(true);
            throw new NoAnswer("no whole answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new NoAnswer(String.valueOf(e.getCause()));
        }
    }
}
