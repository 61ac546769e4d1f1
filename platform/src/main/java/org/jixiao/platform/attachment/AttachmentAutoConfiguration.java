package org.jixiao.platform.attachment;

import org.jixiao.platform.attachment.MalwareCheck.Finding;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.web.BodyLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Attachments, in every service that says who may read them. */
@AutoConfiguration(afterName = "org.jixiao.platform.eventlog.EventLogAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty({"jixiao.attachments.readers", "jixiao.event-log.url"})
@EnableConfigurationProperties(AttachmentProperties.class)
@Import(AttachmentEndpoint.class)
class AttachmentAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentAutoConfiguration.class);

    @Bean
    AttachmentTable attachmentTable(@EventLogStore JdbcClient state) {
        return new AttachmentTable(state);
    }

    @Bean
    Attachments attachments(AttachmentTable table) {
        return new Attachments(table);
    }

    @Bean
    AttachmentRoles attachmentRoles(AttachmentProperties properties) {
        return new AttachmentRoles(properties);
    }

    /** Checks nothing and says so: here to the operator, and at every attachment to whoever looks at it. */
    @Bean
    @ConditionalOnMissingBean
    MalwareCheck noMalwareCheck(AttachmentProperties properties) {
        if (properties.malwareCheckRequired()) {
            throw new IllegalStateException("jixiao.attachments.malware-check-required asks for a MalwareCheck, which"
                    + " this service does not have");
        }
        LOG.warn("Attachments are not checked for malware: this service has no MalwareCheck");
        return _ -> Finding.NOT_CHECKED;
    }

    @Bean
    Uploads uploads(AttachmentTable table, MalwareCheck malware, AttachmentProperties properties) {
        return new Uploads(table, malware, properties);
    }

    @Bean
    BodyLimit bodyLimitOfAttachments(@Value("${jixiao.service}") String service, AttachmentProperties properties) {
        return new BodyLimit("/api/" + service + "/attachments", properties.size());
    }
}
