package org.jixiao.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.platform.web.NullMarkedRecords;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Marks as required what reading holds to be required: every component of a record that is not {@code @Nullable}. The description
 * would otherwise promise that a field may be left out which is then refused as missing.
 */
final class RequiredFields implements GlobalOpenApiCustomizer {

    private final ObjectProvider<RequestMappingHandlerMapping> endpoints;

    RequiredFields(ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public void customise(OpenAPI openApi) {
        var schemas = openApi.getComponents().getSchemas();
        if (schemas != null) {
            records().forEach(type -> {
                Schema<?> schema = schemas.get(schemaName(type));
                if (schema != null && schema.getProperties() != null) {
                    schema.setRequired(required(type, schema));
                }
            });
        }
    }

    /** As springdoc names it by {@code springdoc.use-fqn}: two records of one simple name have a schema each. */
    static String schemaName(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    private static List<String> required(Class<?> type, Schema<?> schema) {
        return Arrays.stream(type.getRecordComponents())
                .filter(NullMarkedRecords::isRequired)
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .sorted()
                .toList();
    }

    private Set<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        endpoints.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .map(handler -> handler.getMethod())
                .flatMap(RequiredFields::types)
                .forEach(type -> collect(type, found));
        return found;
    }

    private static Stream<ResolvableType> types(Method method) {
        return Stream.concat(
                Stream.of(ResolvableType.forMethodReturnType(method)),
                Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                        .map(i -> ResolvableType.forMethodParameter(method, i)));
    }

    private static void collect(ResolvableType type, Set<Class<?>> found) {
        Class<?> raw = type.toClass();
        for (ResolvableType argument : type.getGenerics()) {
            collect(argument, found);
        }
        if (raw.isSealed()) {
            for (Class<?> permitted : raw.getPermittedSubclasses()) {
                collect(ResolvableType.forClass(permitted), found);
            }
        }
        if (raw.isRecord() && found.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(ResolvableType.forType(component.getGenericType()), found);
            }
        }
    }
}
