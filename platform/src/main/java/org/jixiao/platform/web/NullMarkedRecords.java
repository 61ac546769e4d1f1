package org.jixiao.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Holds JSON to what the types say: a component of a record in a {@code @NullMarked} package has to be there and has not to be
 * null, unless it is {@code @Nullable}. Without it a missing field would reach code that the compiler promised would never see one.
 */
public final class NullMarkedRecords extends NopAnnotationIntrospector {

    NullMarkedRecords() {}

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return componentOf(member)
                .filter(NullMarkedRecords::isRequired)
                .map(_ -> true)
                .orElse(null);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return componentOf(annotated).filter(NullMarkedRecords::isRequired).isPresent()
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : JsonSetter.Value.empty();
    }

    /** Whether the component has to be there, by what its type says. */
    public static boolean isRequired(RecordComponent component) {
        return component.getDeclaringRecord().getPackage().isAnnotationPresent(NullMarked.class)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<RecordComponent> componentOf(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)) {
            return Optional.empty();
        }
        Class<?> type = parameter.getDeclaringClass();
        if (!type.isRecord()) {
            return Optional.empty();
        }
        RecordComponent[] components = type.getRecordComponents();
        return isCanonical(parameter.getOwner(), components)
                ? Optional.of(components[parameter.getIndex()])
                : Optional.empty();
    }

    private static boolean isCanonical(AnnotatedWithParams creator, RecordComponent[] components) {
        return creator.getParameterCount() == components.length
                && IntStream.range(0, components.length)
                        .allMatch(i -> components[i].getType().equals(creator.getRawParameterType(i)));
    }
}
