package org.jixiao.kernel.subject;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

/** Says in the API's document what {@link OfPath} takes from an address: its parts, and no parameter of another name. */
class PathsInOpenApi implements GlobalOpenApiCustomizer {

    private static final Pattern PART = Pattern.compile("\\{([^}:]+)[^}]*}");

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(OfPath.class);
    }

    @Override
    public void customise(OpenAPI openApi) {
        openApi.getPaths().forEach((path, item) -> {
            List<String> parts =
                    PART.matcher(path).results().map(PathsInOpenApi::name).toList();
            item.readOperations().forEach(operation -> parts.forEach(part -> add(part, operation)));
        });
    }

    private static String name(MatchResult part) {
        return part.group(1);
    }

    private static void add(String part, Operation operation) {
        if (operation.getParameters() == null) {
            operation.setParameters(new ArrayList<>());
        }
        boolean known = operation.getParameters().stream().anyMatch(parameter -> part.equals(parameter.getName()));
        if (!known) {
            operation.addParametersItem(new PathParameter().name(part).schema(new StringSchema()));
        }
    }
}
