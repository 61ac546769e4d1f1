package org.jixiao.demoidentity.start;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Stops the start without the profile {@code demo}, and says so in one line instead of a stack trace. */
class OnlyInADemonstration
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, SpringBootExceptionReporter {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!context.getEnvironment().acceptsProfiles(Profiles.of("demo"))) {
            throw new NotADemonstration();
        }
    }

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof NotADemonstration) {
            LoggerFactory.getLogger("org.jixiao.demoidentity").error("Refused to start: {}", failure.getMessage());
            return true;
        }
        return false;
    }
}
