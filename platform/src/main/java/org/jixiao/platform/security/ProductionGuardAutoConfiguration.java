package org.jixiao.platform.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses to start as production without its secrets or the names that only its operator can give, or with an issuer that anybody on the way could impersonate. Runs before the
 * first connection is opened.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ProductionGuardAutoConfiguration {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Bean
    static BeanFactoryPostProcessor productionGuard(Environment environment) {
        return _ -> {
            List<String> risks =
                    environment.acceptsProfiles(Profiles.of("demo | test")) ? List.of() : risks(environment);
            if (!risks.isEmpty()) {
                throw new UnsafeConfiguration(risks);
            }
        };
    }

    private static List<String> risks(Environment environment) {
        List<String> risks = new ArrayList<>();
        for (String secret : environment.getProperty("jixiao.required-secrets", String[].class, new String[0])) {
            if (!StringUtils.hasText(environment.getProperty(secret))) {
                risks.add("the secret " + secret + " is missing or blank (a file of that name in JIXIAO_SECRETS)");
            }
        }
        for (String setting : environment.getProperty("jixiao.required-settings", String[].class, new String[0])) {
            if (!StringUtils.hasText(environment.getProperty(setting))) {
                risks.add("the setting " + setting + " is missing or blank, and no default of it would be yours");
            }
        }
        if (!isTrustworthy(environment.getProperty("jixiao.issuer", ""))) {
            risks.add("jixiao.issuer (JIXIAO_ISSUER) must be an https address");
        }
        String keys = environment.getProperty("jixiao.issuer-keys", "");
        if (!keys.isBlank() && !isTrustworthy(keys)) {
            risks.add("jixiao.issuer-keys must be an https address");
        }
        risks.addAll(NoticeRisks.of(environment));
        return risks;
    }

    static boolean isTrustworthy(String address) {
        UriComponents uri = UriComponentsBuilder.fromUriString(address).build();
        return uri.getHost() != null
                && ("https".equals(uri.getScheme())
                        || ("http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost())));
    }
}
