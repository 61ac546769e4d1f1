package org.jixiao.gateway.docs;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Swagger UI's own files under {@code /docs/ui/}, around them a page of ours that knows the services and the login. */
@Configuration(proxyBeanMethods = false)
class DocsPages implements WebMvcConfigurer {

    private final String swaggerUi;

    DocsPages(@Value("${jixiao.docs.swagger-ui}") String version) {
        this.swaggerUi = "classpath:/META-INF/resources/webjars/swagger-ui/" + version + "/";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/ui/**")
                .addResourceLocations(swaggerUi)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/docs", "/docs/");
        registry.addViewController("/docs/").setViewName("forward:/docs/index.html");
    }
}
