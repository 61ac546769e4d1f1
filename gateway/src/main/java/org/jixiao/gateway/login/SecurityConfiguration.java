package org.jixiao.gateway.login;

import jakarta.servlet.DispatcherType;
import org.jixiao.gateway.address.PublicAddress;
import org.jixiao.gateway.limit.PrincipalRate;
import org.jixiao.gateway.problem.Navigation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Two chains. A request with a bearer token is a program's: no session, no cookie, no anti-forgery token. Every other one
 * may come from a browser, which sends its cookies by itself, and is guarded accordingly.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String AFTER_LOGIN = "/console/";
    private static final String AFTER_LOGOUT = "/public/";

    private final Refusals refusals;
    private final PrincipalRate principalRate;
    private final PublicAddress publicAddress;
    private final ContentPolicy contentPolicy;

    SecurityConfiguration(
            Refusals refusals, PrincipalRate principalRate, PublicAddress publicAddress, ContentPolicy contentPolicy) {
        this.refusals = refusals;
        this.principalRate = principalRate;
        this.publicAddress = publicAddress;
        this.contentPolicy = contentPolicy;
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AccessTokens accessTokens) {
        return http.securityMatcher(request -> hasBearerToken(request.getHeader(HttpHeaders.AUTHORIZATION)))
                .authorizeHttpRequests(SecurityConfiguration::whoMayGoWhere)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(accessTokens))
                        .authenticationEntryPoint(refusals::tokenRefused)
                        .accessDeniedHandler(refusals::denied)
                        .withObjectPostProcessor(new UnreachableProviderIsNoFault(refusals)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .logout(logout -> logout.disable())
                .headers(this::headers)
                .addFilterAfter(principalRate.filter(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(SecurityConfiguration::whoMayGoWhere)
                .oauth2Login(login -> login.loginPage(LoginEndpoint.PATH)
                        .successHandler(afterLogin())
                        .failureHandler((request, response, _) -> refusals.loginFailed(request, response)))
                .logout(logout -> logout.logoutSuccessHandler(afterLogout(registrations)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, _) -> refusals.loginRequired(request, response))
                        .accessDeniedHandler(refusals::denied))
                .requestCache(cache -> cache.requestCache(navigationsOnly()))
                .csrf(csrf -> csrf.csrfTokenRepository(antiForgeryCookie())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .headers(this::headers)
                .addFilterAfter(principalRate.filter(), AuthorizationFilter.class)
                .build();
    }

    /** Each filter of the chain as an observation of its own costs a tenth of a small request and tells nobody anything. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean hasBearerToken(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static void whoMayGoWhere(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/", "/public/**", "/docs/**", "/docs", "/api/*/openapi", "/login")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/", "/public/**", "/docs/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/console/assets/**", "/actuator/health/**", "/favicon.ico")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy.text()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    /** Readable by our own pages, which send it back in a header; another site can cause neither. */
    private static CookieCsrfTokenRepository antiForgeryCookie() {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(builder -> builder.sameSite("Lax"));
        return cookie;
    }

    private static SavedRequestAwareAuthenticationSuccessHandler afterLogin() {
        var handler = new SavedRequestAwareAuthenticationSuccessHandler();
        handler.setDefaultTargetUrl(AFTER_LOGIN);
        return handler;
    }

    private OidcClientInitiatedLogoutSuccessHandler afterLogout(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(publicAddress.of(AFTER_LOGOUT));
        handler.setDefaultTargetUrl(AFTER_LOGOUT);
        return handler;
    }

    private static HttpSessionRequestCache navigationsOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Navigation::mayBeRedirected);
        return cache;
    }
}
