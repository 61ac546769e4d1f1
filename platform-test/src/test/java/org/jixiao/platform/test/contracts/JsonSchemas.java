package org.jixiao.platform.test.contracts;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jixiao.contracts.EventType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of an event as it stands in the log and goes out. It says what is there and not that nothing else is:
 * a later revision of the same name may add fields, and whoever reads passes over what they do not know.
 */
final class JsonSchemas {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final SchemaGenerator GENERATOR = generator();

    private JsonSchemas() {}

    static String of(EventType event) {
        ObjectNode generated = GENERATOR.generateSchema(event.type());
        ObjectNode schema = PRETTY.createObjectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "/api/journal/schemas/" + name(event));
        schema.put("title", event.name());
        schema.setAll(generated);
        return PRETTY.writeValueAsString(schema) + "\n";
    }

    static String name(EventType event) {
        return event.name() + ".v" + event.revision();
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forTypesInGeneral().withPropertySorter((_, _) -> 0);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> raw = type.getErasedType();
            ObjectNode plain = context.getGeneratorConfig().createObjectNode();
            if (raw == BigDecimal.class) {
                return definition(plain.put("type", "string").put("pattern", "^-?\\d+(\\.\\d+)?$"));
            }
            if (raw == LocalDate.class) {
                return definition(plain.put("type", "string").put("format", "date"));
            }
            return raw == Instant.class ? definition(plain.put("type", "string").put("format", "date-time")) : null;
        });
        config.forFields().withNullableCheck(JsonSchemas::mayBeAbsent).withRequiredCheck(field -> !mayBeAbsent(field));
        return new SchemaGenerator(config.build());
    }

    private static CustomDefinition definition(ObjectNode schema) {
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private static boolean mayBeAbsent(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
