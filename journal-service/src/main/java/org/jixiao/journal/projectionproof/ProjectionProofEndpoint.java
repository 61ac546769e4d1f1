package org.jixiao.journal.projectionproof;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.journal.access.AccessRecords;
import org.jixiao.journal.service.ServiceAddresses;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.problem.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Has all services prove their read models, under the auditor's own token. */
@RestController
class ProjectionProofEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionProofEndpoint.class);

    private final ServiceAddresses addresses;
    private final RestClient http;
    private final AccessRecords accesses;
    private final EventLogReader log;

    ProjectionProofEndpoint(ServiceAddresses addresses, AccessRecords accesses, EventLogReader log) {
        this.addresses = addresses;
        this.http = addresses.client();
        this.accesses = accesses;
        this.log = log;
    }

    /**
     * Which services have begun.
     *
     * @param services status that each service answered: 202 where the proofs have begun, 503 where it did not answer
     */
    record Begun(Map<String, Integer> services) {}

    /** Begins the proofs and does not wait for them: the reports come one by one. */
    @PostMapping("/api/journal/projection-proofs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('auditor')")
    Begun begin(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        accesses.keep("projection-proofs", log.head());
        Map<String, Integer> answers = new TreeMap<>();
        addresses
                .services()
                .forEach((service, address) ->
                        answers.put(service, ask(service, address, token.getTokenValue(), Correlation.of(request))));
        return new Begun(answers);
    }

    private int ask(String service, URI address, String token, String correlation) {
        try {
            return http.post()
                    .uri(address + "/api/{service}/projection-proofs", service)
                    .headers(headers -> {
                        headers.setBearerAuth(token);
                        headers.set(Correlation.HEADER, correlation);
                    })
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .value();
        } catch (RestClientResponseException refused) {
            return refused.getStatusCode().value();
        } catch (RestClientException silent) {
            LOG.warn("{} begins no proofs: {}", service, silent.getClass().getSimpleName());
            return HttpStatus.SERVICE_UNAVAILABLE.value();
        }
    }
}
