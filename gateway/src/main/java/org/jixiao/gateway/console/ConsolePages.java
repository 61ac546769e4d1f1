package org.jixiao.gateway.console;

import java.time.Duration;
import org.jixiao.gateway.login.ContentPolicy;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the console. Its assets carry a hash of their content in their names and are kept for ever; every other address below
 * {@code /console/} is one of its pages and is answered with the one document that shows them all.
 */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/console/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final ContentPolicy contentPolicy;

    ConsolePages(ContentPolicy contentPolicy) {
        this.contentPolicy = contentPolicy;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/console/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/console", "/console/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StrictPolicy(contentPolicy.withoutInlineStyles()))
                .addPathPatterns("/console/**");
    }
}
