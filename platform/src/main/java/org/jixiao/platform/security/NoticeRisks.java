package org.jixiao.platform.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What would be unsafe where notices leave the suite by mail or webhook. Where they do not, nothing is asked for. */
final class NoticeRisks {

    /** As long as the hash by which it signs: no word that somebody thought up. */
    private static final int SHORTEST_KEY = 32;

    private NoticeRisks() {}

    static List<String> of(Environment environment) {
        List<String> risks = new ArrayList<>();
        String webhook = environment.getProperty("jixiao.notices.webhook.url", "");
        if (!webhook.isBlank()) {
            if (!ProductionGuardAutoConfiguration.isTrustworthy(webhook)) {
                risks.add("jixiao.notices.webhook.url must be an https address");
            }
            if (environment
                            .getProperty("jixiao.notices.webhook.key", "")
                            .strip()
                            .length()
                    < SHORTEST_KEY) {
                risks.add("the secret jixiao.notices.webhook.key is missing or shorter than " + SHORTEST_KEY
                        + " characters (a file of that name in JIXIAO_SECRETS)");
            }
        }
        if (StringUtils.hasText(environment.getProperty("spring.mail.host"))
                && !StringUtils.hasText(environment.getProperty("jixiao.notices.mail.from"))) {
            risks.add("jixiao.notices.mail.from is missing, without which no mail leaves");
        }
        if (StringUtils.hasText(environment.getProperty("spring.mail.username"))
                && !StringUtils.hasText(environment.getProperty("spring.mail.password"))) {
            risks.add("the secret spring.mail.password is missing or blank (a file of that name in JIXIAO_SECRETS)");
        }
        return risks;
    }
}
