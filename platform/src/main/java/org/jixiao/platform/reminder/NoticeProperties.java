package org.jixiao.platform.reminder;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the suite. Nothing is sent by mail unless {@code spring.mail.host} is set, nor to a webhook unless it has an address.
 *
 * @param gateway the suite's address as people reach it, before the links
 */
@ConfigurationProperties("jixiao.notices")
record NoticeProperties(
        @DefaultValue("") String gateway,
        @DefaultValue Mail mail,
        @DefaultValue Webhook webhook) {

    /**
     * @param from sender
     * @param addresses mail addresses by {@link Addressee#key}: the identity provider keeps them from us. Who has none is told in the
     *     suite only
     */
    record Mail(@DefaultValue("") String from, @DefaultValue Map<String, String> addresses) {}

    /**
     * @param url where each notice is posted: a gateway to 政务微信 or short messages, which knows how to reach an addressee
     * @param key secret by which the receiver knows that a notice is ours
     */
    record Webhook(
            @DefaultValue("") String url, @DefaultValue("") String key) {

        @Override
        public String toString() {
            return "Webhook"; // the address of some receivers is a secret as well
        }
    }
}
