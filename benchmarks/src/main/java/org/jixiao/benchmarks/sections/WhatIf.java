package org.jixiao.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jixiao.benchmarks.harness.Contender;
import org.jixiao.benchmarks.suite.Client;
import tools.jackson.databind.json.JsonMapper;

/** The question what a year would have come to under another rulebook, asked of the evaluation service. */
final class WhatIf implements Contender {

    private static final String QUESTION =
            Client.EVALUATION + "/api/evaluation/what-if?year=%d&rulebookYear=2020&rulebookVersion=1&limit=0";

    private final Client client;
    private final String token;
    private final int year;
    private final int results;
    private final Path answer;
    private boolean whole = true;

    /**
     * @param results how many the year has
     * @param work where the answer is put
     */
    WhatIf(Client client, String token, int year, int results, Path work) {
        this.client = client;
        this.token = token;
        this.year = year;
        this.results = results;
        this.answer = work.resolve("what-if-%d.json".formatted(results));
    }

    @Override
    public String cell() {
        return RescoringSection.RESCORING.formatted(results);
    }

    @Override
    public double measure(Duration atLeast) throws IOException, InterruptedException {
        long times = 0;
        long begin = System.nanoTime();
        do {
            client.download(QUESTION.formatted(year), token, answer);
            times++;
        } while (System.nanoTime() - begin < atLeast.toNanos());
        double seconds = (System.nanoTime() - begin) / 1e9;
        whole &= JsonMapper.shared()
                        .readTree(Files.readString(answer))
                        .required("results")
                        .asInt()
                == results;
        return times * results / seconds;
    }

    int year() {
        return year;
    }

    int results() {
        return results;
    }

    /** Whether every answer was about all results. */
    boolean wasWhole() {
        return whole;
    }
}
