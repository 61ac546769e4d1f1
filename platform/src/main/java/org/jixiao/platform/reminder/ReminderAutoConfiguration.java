package org.jixiao.platform.reminder;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.daily.DailyTurn;
import org.jixiao.platform.daily.DailyWorker;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.web.WebAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Reminders, in every service that says what waits for whom. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName = {
            "org.jixiao.platform.eventlog.EventLogAutoConfiguration",
            "org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(OpenTasks.class)
@EnableConfigurationProperties(NoticeProperties.class)
@Import({NoticeEndpoint.class, ReminderRunEndpoint.class})
class ReminderAutoConfiguration {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    @Bean
    NoticeTable noticeTable(@EventLogStore JdbcClient state, @Value("${jixiao.service}") String service) {
        return new NoticeTable(state, service);
    }

    @Bean
    @ConditionalOnBean(JavaMailSender.class)
    Notifier mailNotifier(JavaMailSender mails, NoticeProperties properties) {
        return new MailNotifier(
                mails, properties.mail().from(), properties.mail().addresses(), new NoticeText(properties.gateway()));
    }

    @Bean
    @ConditionalOnProperty("jixiao.notices.webhook.url")
    Notifier webhookNotifier(NoticeProperties properties, Clock clock, JsonMapper mapper) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(LONGEST_WAIT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(LONGEST_WAIT);
        return new WebhookNotifier(
                RestClient.builder().requestFactory(requests).build(), properties.webhook(), clock, mapper);
    }

    @Bean
    ReminderRun reminderRun(
            List<OpenTasks> sources,
            NoticeTable table,
            @EventLogStore JdbcClient state,
            @EventLogStore PlatformTransactionManager transactions,
            ObjectProvider<Notifier> channels,
            Clock clock,
            @Value("${jixiao.reminders.at}") LocalTime at) {
        return new ReminderRun(
                sources,
                table,
                new DailyTurn(
                        "reminders",
                        state,
                        new TransactionTemplate(transactions),
                        clock.withZone(WebAutoConfiguration.HOME),
                        at),
                channels.orderedStream().toList());
    }

    /** Where a business date may be given from outside, the day is not that of any clock: runs are asked for there. */
    @Bean
    DailyWorker reminderWorker(
            ReminderRun run,
            NoticeTable table,
            ObjectProvider<Notifier> channels,
            Environment environment,
            @Value("${jixiao.reminders.interval}") Duration interval) {
        List<Runnable> duties = new ArrayList<>(List.of(run::passOn));
        if (!environment.acceptsProfiles(Profiles.of("demo | test"))) {
            duties.add(run::whenDue);
        }
        channels.orderedStream().forEach(channel -> duties.add(new Deliveries(table, channel)::carryOut));
        return new DailyWorker("reminders", duties, interval);
    }
}
