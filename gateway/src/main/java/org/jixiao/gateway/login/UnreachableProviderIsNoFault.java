package org.jixiao.gateway.login;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** A token that cannot be checked now is answered like one that was checked, instead of failing as an error of the gateway. */
class UnreachableProviderIsNoFault implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private final Refusals refusals;

    UnreachableProviderIsNoFault(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        var answer = new AuthenticationEntryPointFailureHandler(refusals::tokenRefused);
        answer.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(answer);
        return filter;
    }
}
