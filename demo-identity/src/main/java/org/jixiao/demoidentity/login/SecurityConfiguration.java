package org.jixiao.demoidentity.login;

import org.jixiao.demoidentity.secret.DemoSecrets;
import org.jixiao.demoidentity.user.DemoUsers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The provider's own endpoints, and before them the form by which people log in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain providerEndpoints(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, @Value("${jixiao.public-url}") String publicUrl) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/demo.css", "/favicon.ico", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                // The way back to the gateway is an answer to the form, and browsers check it as part of the form.
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none';"
                                + " form-action 'self' "
                                + publicUrl)))
                .build();
    }

    @Bean
    UserDetailsService accounts(DemoUsers users, DemoSecrets secrets, PasswordEncoder encoder) {
        String password = encoder.encode(secrets.password());
        return new InMemoryUserDetailsManager(users.people().stream()
                .map(user -> User.withUsername(user.id())
                        .password(password)
                        .roles("DEMO")
                        .build())
                .toList());
    }

    /** The least rounds: the secrets are long and random, and every token that a program asks for pays for them. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }
}
