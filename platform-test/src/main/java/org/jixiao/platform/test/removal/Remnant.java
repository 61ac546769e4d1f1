package org.jixiao.platform.test.removal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.test.contracts.Samples;

/**
 * The only event of a history that still says something.
 *
 * @param number of the subject, that every name and number of the sample comes from
 * @param filled whether what may be absent is there
 */
record Remnant(int number, EventType type, boolean filled) {

    private static final int YEAR = 2020;

    Subject subject() {
        return Subject.project("31000020T%012d".formatted(number), YEAR);
    }

    String stream() {
        return "remnant:" + subject();
    }

    Record event() {
        return Samples.about(subject(), values(), filled, type.type().asSubclass(Record.class));
    }

    /** As events and paths name them. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("year", YEAR);
        values.put("workYear", YEAR);
        values.put("code", subject().code());
        values.put("kind", "project");
        values.put("matter", "goal");
        values.put("occasion", "budget");
        values.put("month", 6);
        values.put("number", Integer.toString(number));
        values.put("unit", "31%06d".formatted(number));
        values.put("unitCode", "31%06d".formatted(number));
        values.put("departmentCode", "31000001");
        values.put("staffId", "staff-" + number);
        values.put("id", "id-" + number);
        values.put("name", "name-" + number);
        values.put("creditCode", "%018d".formatted(number));
        values.put("subjects", "projects");
        values.put("stream", stream());
        values.put("version", 1);
        values.put("edition", 1);
        values.put("position", 1);
        values.put("before", 1);
        values.put("after", 1);
        values.put("page", 1);
        values.put("limit", 200);
        values.put("area", "31");
        values.put("division", "division-" + number);
        values.put("item", "item-" + number);
        values.put("run", new UUID(0, number));
        values.put("sha256", "%064d".formatted(number));
        values.put("from", LocalDate.of(YEAR, 1, 1));
        values.put("on", LocalDate.of(YEAR, 6, 30));
        values.put("rulebookYear", YEAR);
        values.put("rulebookVersion", 1);
        values.put(Samples.A_NUMBER, new BigDecimal("12.80"));
        return values;
    }
}
