package org.jixiao.gateway.limit;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.jixiao.gateway.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Size and address are checked before anybody is asked who they are; the person's allowance comes after the login. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    private static final int BEFORE_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10;

    @Bean
    FilterRegistrationBean<RateFilter> addressRateFilter(Limits limits, ProblemWriter problems) {
        var allowances = new Allowances(limits.perAddress(), limits.window(), TimeMeter.SYSTEM_NANOTIME);
        var filter = new RateFilter(allowances, request -> ClientAddress.of(request.getRemoteAddr()), problems);
        var registration = new FilterRegistrationBean<>(filter);
        registration.setName("addressRateFilter");
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SizeFilter> sizeFilter(Limits limits, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new SizeFilter(limits, problems));
        registration.setOrder(BEFORE_SECURITY + 1);
        return registration;
    }

    /** Not a servlet filter of its own: the security chains put it behind the login. */
    @Bean
    PrincipalRate principalRate(Limits limits, ProblemWriter problems) {
        var allowances = new Allowances(limits.perPrincipal(), limits.window(), TimeMeter.SYSTEM_NANOTIME);
        return () -> new RateFilter(allowances, LimitConfiguration::nameOfPrincipal, problems);
    }

    private static @Nullable String nameOfPrincipal(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        return principal == null ? null : principal.getName();
    }
}
