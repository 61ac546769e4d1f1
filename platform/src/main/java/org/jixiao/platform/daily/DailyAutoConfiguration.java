package org.jixiao.platform.daily;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.web.WebAutoConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Daily duties, in every service that has some. They come at the time of the reminders. */
@AutoConfiguration(
        after = WebAutoConfiguration.class,
        afterName = {
            "org.jixiao.platform.eventlog.EventLogAutoConfiguration",
            "org.jixiao.platform.command.CommandAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(DailyDuty.class)
@Import(DailyRunEndpoint.class)
class DailyAutoConfiguration {

    @Bean
    DailyRun dailyRun(
            List<DailyDuty> duties,
            Commands commands,
            @EventLogStore JdbcClient state,
            @EventLogStore PlatformTransactionManager transactions,
            Clock clock,
            @Value("${jixiao.reminders.at}") LocalTime at) {
        commands.spareConnections(1);
        return new DailyRun(
                duties,
                commands,
                new DailyTurn(
                        "duties",
                        state,
                        new TransactionTemplate(transactions),
                        clock.withZone(WebAutoConfiguration.HOME),
                        at));
    }

    /** Where a business date may be given from outside, the day is not that of any clock: runs are asked for there. */
    @Bean
    DailyWorker dailyWorker(
            DailyRun run, Environment environment, @Value("${jixiao.reminders.interval}") Duration interval) {
        List<Runnable> tasks =
                environment.acceptsProfiles(Profiles.of("demo | test")) ? List.of() : List.of(run::whenDue);
        return new DailyWorker("daily", tasks, interval);
    }
}
