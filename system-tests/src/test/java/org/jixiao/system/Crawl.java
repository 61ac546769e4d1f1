package org.jixiao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;

/** Everything that the portal shows to whoever follows its links: pages, data, feeds and workbooks, as text by address. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("[\"'>](/public/?[^\"'#<>\\s]*)");

    /** When a workbook was written, which is the only thing that differs from one download to the next. */
    private static final Pattern WRITTEN_AT = Pattern.compile("[0-9-]{10}T[0-9:.]{8,12}Z");

    private Crawl() {}

    static Map<String, String> from(Api reader, String... starts) {
        Map<String, String> seen = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (String start : starts) {
            open.push(start);
        }
        while (!open.isEmpty()) {
            String address = open.pop();
            if (seen.containsKey(address)) {
                continue;
            }
            String text = address.contains(".xlsx") ? workbook(reader.download(address)) : text(reader, address);
            seen.put(address, text);
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(open::push);
        }
        return seen;
    }

    private static String text(Api reader, String address) {
        Answer answer = reader.get(address);
        assertThat(answer.status()).as(address).isIn(200, 410);
        return answer.body();
    }

    /** What all parts of a workbook say; read from a file, since not every part of it can be read as it comes. */
    private static String workbook(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        try {
            Path file = Files.createTempFile("portal", ".xlsx");
            try {
                Files.write(file, bytes);
                try (ZipFile parts = new ZipFile(file.toFile())) {
                    for (ZipEntry part : Collections.list(parts.entries())) {
                        all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook is none", e);
        }
        return WRITTEN_AT.matcher(all).replaceAll("");
    }
}
