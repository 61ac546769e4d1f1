package org.jixiao.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why a service will not start. */
final class UnsafeConfigurationAnalyzer extends AbstractFailureAnalyzer<UnsafeConfiguration> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeConfiguration cause) {
        return new FailureAnalysis(
                "Refusing to start: " + cause.getMessage() + ".",
                "Set what is missing, or start with the profile demo or test where nothing is at stake.",
                cause);
    }
}
