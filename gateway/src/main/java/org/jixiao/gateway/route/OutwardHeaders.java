package org.jixiao.gateway.route;

import org.jixiao.gateway.problem.Correlation;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** A service keeps no session with a browser and need not say what it is made of. The gateway has named the request already. */
@Component
class OutwardHeaders implements ResponseHttpHeadersFilter {

    @Override
    public HttpHeaders apply(HttpHeaders inside, ServerResponse response) {
        var outside = new HttpHeaders();
        outside.addAll(inside);
        outside.remove(HttpHeaders.SET_COOKIE);
        outside.remove(HttpHeaders.SERVER);
        outside.remove(Correlation.HEADER);
        return outside;
    }
}
