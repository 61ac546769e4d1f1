package org.jixiao.platform.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.problem.Problem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes a service at {@code /api/<service>/openapi}: bearer tokens everywhere, one form of problems, exact numbers as text. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class OpenApiAutoConfiguration {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class)
                .replaceWithSchema(BigDecimal.class, exactNumber())
                .replaceWithSchema(Form.class, new StringSchema().format("binary"));
    }

    @Bean
    OpenAPI openApi(@Value("${jixiao.service}") String service, @Value("${jixiao.api-version:1}") String version) {
        Components components = new Components()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addResponses(PROBLEM, problem());
        return new OpenAPI()
                .info(new Info().title("Jixiao 绩效: " + service).version(version))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .components(components);
    }

    @Bean
    CallerInHeaders callerInHeaders() {
        return new CallerInHeaders();
    }

    @Bean
    RequiredFields requiredFields(ObjectProvider<RequestMappingHandlerMapping> endpoints) {
        return new RequiredFields(endpoints);
    }

    /**
     * Whatever is not answered as asked is answered with a problem. Its schema is worked out when somebody asks for the
     * description, not at the start.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    GlobalOpenApiCustomizer problemsEverywhere() {
        return openApi -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(openApi.getComponents()::addSchemas);
            if (openApi.getPaths() != null) {
                openApi.getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .forEach(operation -> operation
                                .getResponses()
                                .addApiResponse(
                                        "default", new ApiResponse().$ref("#/components/responses/" + PROBLEM)));
            }
        };
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("A problem of RFC 9457, in zh-CN or en by Accept-Language; its type is stable.")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType()
                                        .schema(new Schema<>()
                                                .$ref("#/components/schemas/"
                                                        + RequiredFields.schemaName(Problem.class)))));
    }

    private static Schema<?> exactNumber() {
        return new StringSchema()
                .pattern("^-?\\d{1,18}(\\.\\d{1,12})?$")
                .description("An exact number, written as a string; a JSON number is understood as well.");
    }
}
