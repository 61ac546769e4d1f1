package org.jixiao.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/** Everything that Boot configures by itself, and of the platform only what needs no database. */
class OnlyTheEdges extends AutoConfigurationImportSelector {

    private static final Set<String> EDGES = Set.of("boot", "openapi", "problem", "security", "web");

    @Override
    protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
        return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
    }

    @Override
    protected List<String> getCandidateConfigurations(
            AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
        return super.getCandidateConfigurations(metadata, attributes).stream()
                .filter(OnlyTheEdges::isAtTheEdge)
                .toList();
    }

    private static boolean isAtTheEdge(String name) {
        return name.startsWith("org.jixiao.platform.")
                ? EDGES.contains(name.split("\\.")[3])
                : !name.contains(".jdbc.") && !name.contains(".flyway.");
    }
}
