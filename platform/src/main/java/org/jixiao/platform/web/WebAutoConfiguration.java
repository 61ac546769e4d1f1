package org.jixiao.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jixiao.platform.problem.ProblemAutoConfiguration;
import org.jixiao.platform.problem.ProblemWriter;
import org.jixiao.platform.value.PlainValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The form of requests and answers, the same in every service. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class, after = ProblemAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(StrictJson.class)
public class WebAutoConfiguration {

    /** Where a day begins and ends for everybody concerned. */
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    /** Behind the security chain, so that a stranger is sent away before anything of a body is looked at. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(HOME);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptedLanguage();
    }

    @Bean
    CallerHeaders callerHeaders(Clock clock, Environment environment) {
        return new CallerHeaders(clock.withZone(HOME), environment.acceptsProfiles(Profiles.of("demo | test")));
    }

    @Bean
    WebMvcConfigurer parameters(CallerHeaders headers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(headers));
            }

            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(String.class, LocalDate.class, WebAutoConfiguration::date);
            }
        };
    }

    /** A date in an address is written as one in a body is. */
    private static LocalDate date(String text) {
        return PlainValues.date(text).orElseThrow(() -> new IllegalArgumentException("not a date"));
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        FilterRegistrationBean<CorrelationFilter> filter = new FilterRegistrationBean<>(new CorrelationFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    RequestsAtOnce requestsAtOnce(@Value("${jixiao.max-requests-at-once}") int limit, ProblemWriter problems) {
        return new RequestsAtOnce(limit, problems);
    }

    /** Before the token is looked at: who is turned away must not cost a signature's check. */
    @Bean
    FilterRegistrationBean<RequestsAtOnce> requestsAtOnceFilter(RequestsAtOnce filter) {
        FilterRegistrationBean<RequestsAtOnce> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSizeFilter(
            @Value("${jixiao.max-request-bytes}") DataSize usual,
            ObjectProvider<BodyLimit> others,
            ProblemWriter problems) {
        FilterRegistrationBean<RequestSizeFilter> filter = new FilterRegistrationBean<>(
                new RequestSizeFilter(usual.toBytes(), others.stream().toList(), problems));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }
}
