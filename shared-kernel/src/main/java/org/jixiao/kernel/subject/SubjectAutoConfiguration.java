package org.jixiao.kernel.subject;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets endpoints take {@link OfPath} subjects, and says so in the API's document. */
@AutoConfiguration
@ConditionalOnWebApplication
class SubjectAutoConfiguration {

    @Bean
    WebMvcConfigurer subjectsOfPaths() {
        return new SubjectsOfPaths();
    }

    @Bean
    GlobalOpenApiCustomizer pathsInOpenApi() {
        return new PathsInOpenApi();
    }
}
