package org.jixiao.launcher.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chapter of the demo year.
 *
 * @param title what it tells
 */
record Script(String title, List<Step> steps) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads the chapter from a resource beside this class. */
    static Script read(String resource) {
        try (InputStream stream = Script.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no chapter " + resource);
            }
            JsonNode chapter = JSON.readTree(stream);
            List<Step> steps = new ArrayList<>();
            chapter.required("steps").forEach(step -> steps.add(step(step)));
            return new Script(chapter.required("title").stringValue(), List.copyOf(steps));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the chapter " + resource, e);
        }
    }

    private static Step step(JsonNode step) {
        String as = step.required("as").stringValue();
        if (step.has("read")) {
            return new Step.Reads(as, step.get("read").stringValue(), texts(step, "until"), texts(step, "remember"));
        }
        String[] request = step.required("do").stringValue().split(" ", 2);
        LocalDate on = LocalDate.parse(step.required("on").stringValue());
        return new Step.Does(as, on, request[0], request[1], content(step));
    }

    private static Step.Content content(JsonNode step) {
        if (step.has("workbook")) {
            return new Step.Workbook(step.get("workbook").stringValue());
        }
        if (step.has("document")) {
            return new Step.Document(step.get("document").stringValue());
        }
        return step.has("body") ? new Step.Json(step.get("body")) : new Step.Nothing();
    }

    /** A file beside this class. */
    static byte[] bytes(String resource) throws IOException {
        try (InputStream stream = Script.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no file " + resource);
            }
            return stream.readAllBytes();
        }
    }

    private static Map<String, String> texts(JsonNode step, String name) {
        Map<String, String> texts = new TreeMap<>();
        step.path(name).forEachEntry((key, value) -> texts.put(key, value.asString()));
        return texts;
    }
}
