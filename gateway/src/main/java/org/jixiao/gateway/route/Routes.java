package org.jixiao.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.jixiao.gateway.problem.ProblemWriter;
import org.jixiao.gateway.route.Services.Service;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<service>/**} belongs to the service of that name, {@code /public/**} to disclosure but for the sealed log. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final Calls calls;
    private final TokenRelay tokenRelay;
    private final ServersInOpenApi serversInOpenApi;
    private final ProblemWriter problems;

    Routes(Calls calls, TokenRelay tokenRelay, ServersInOpenApi serversInOpenApi, ProblemWriter problems) {
        this.calls = calls;
        this.tokenRelay = tokenRelay;
        this.serversInOpenApi = serversInOpenApi;
        this.problems = problems;
    }

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(Services services) {
        return services.all().stream()
                .map(service -> toService(service, guard(service.name())))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    /** The portal and the sealed log have guards of their own, so that a fault seen there does not close the staff's way, and no token. */
    @Bean
    RouterFunction<ServerResponse> publicRoute(Services services) {
        var sealedLog = route("public-journal")
                .route(path("/public/journal/**"), http())
                .before(uri(services.journal()))
                .filter(guard("journal"))
                .build();
        var portal = route("public")
                .route(path("/public/**"), http())
                .before(uri(services.disclosure()))
                .filter(guard("disclosure"))
                .build();
        return sealedLog.and(portal);
    }

    private RouterFunction<ServerResponse> toService(Service service, ServiceGuard guard) {
        String prefix = "/api/" + service.name();
        var openApi = route(service.name() + "-openapi")
                .route(GET(prefix + "/openapi"), http())
                .before(uri(service.address()))
                .before(removeRequestHeader(HttpHeaders.ACCEPT_ENCODING))
                .filter(guard)
                .after(serversInOpenApi)
                .build();
        var everythingElse = route(service.name())
                .route(path(prefix + "/**"), http())
                .before(uri(service.address()))
                .filter(tokenRelay)
                .filter(guard)
                .build();
        return openApi.and(everythingElse);
    }

    private ServiceGuard guard(String service) {
        return new ServiceGuard(service, calls.retryAfter(), problems);
    }
}
