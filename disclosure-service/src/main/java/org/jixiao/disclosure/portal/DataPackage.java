package org.jixiao.disclosure.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The descriptor of a year's data by the Fiscal Data Package specification (1.0rc1), which says of each column what it means. Three
 * phases of the budget stand beside each other in a row and become rows of their own where a program takes them apart.
 */
final class DataPackage {

    private static final String PHASE = "phase";

    private DataPackage() {}

    static Map<String, Object> of(int year, Words words) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("profile", "fiscal-data-package");
        descriptor.put("name", "budget-performance-" + year);
        descriptor.put("title", words.say("index.title", Integer.toString(year)));
        descriptor.put("description", words.say("data.note"));
        descriptor.put("countryCode", "CN");
        descriptor.put("fiscalPeriod", Map.of("start", year + "-01-01", "end", year + "-12-31"));
        descriptor.put("resources", List.of(resource(words)));
        return descriptor;
    }

    private static Map<String, Object> resource(Words words) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", "items");
        resource.put("path", "items.csv");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema(words));
        return resource;
    }

    private static Map<String, Object> schema(Words words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                DataField.ALL.stream().map(field -> field(field, words)).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", List.of("address"));
        schema.put("extraFields", extraFields());
        return schema;
    }

    private static Map<String, Object> field(DataField field, Words words) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", field.name());
        described.put("type", field.type().name().toLowerCase(Locale.ROOT));
        described.put("title", words.say("data." + field.name()));
        if (!field.concept().isEmpty()) {
            described.put("columnType", field.concept());
        }
        if (!field.phase().isEmpty()) {
            described.put("normalize", Map.of(PHASE, field.phase()));
        }
        return described;
    }

    private static List<Map<String, Object>> extraFields() {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(extra("amount", "number", "value", "normalizationTarget", true));
        fields.add(new LinkedHashMap<>(Map.of("name", PHASE, "type", "string", "columnType", "phase:id")));
        fields.add(extra("currency", "string", "value-currency:code", "constant", "CNY"));
        return fields;
    }

    private static Map<String, Object> extra(String name, String type, String concept, String key, Object value) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type);
        field.put("columnType", concept);
        field.put(key, value);
        return field;
    }
}
