package org.jixiao.kernel.todo;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says in the API's document which steps there are in the service, so that a client can be held to know each of them. */
public final class StepsInOpenApi implements GlobalOpenApiCustomizer {

    private final List<String> steps;

    /** @param steps the service's kinds of step */
    public StepsInOpenApi(Class<? extends Enum<?>> steps) {
        this.steps = Stream.of(steps.getEnumConstants()).map(Enum::name).toList();
    }

    @Override
    public void customise(OpenAPI openApi) {
        Schema<?> toDo = requireNonNull(openApi.getComponents().getSchemas().get(ToDo.class.getName()));
        toDo.getProperties().put("step", new StringSchema()._enum(steps));
    }
}
