package org.jixiao.journal.state;

import java.net.URI;
import org.jixiao.journal.service.ServiceAddresses;
import org.jixiao.platform.eventlog.OwnedStream;
import org.jixiao.platform.problem.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks the service that owns a stream what it held, under the caller's own token: the service judges the right itself. */
@Component
class OwningServices {

    private static final Logger LOG = LoggerFactory.getLogger(OwningServices.class);
    private static final int NO_ANSWER = HttpStatus.SERVICE_UNAVAILABLE.value();

    private final ServiceAddresses addresses;
    private final RestClient http;

    OwningServices(ServiceAddresses addresses) {
        this.addresses = addresses;
        this.http = addresses.client();
    }

    StateAnswer stateOf(OwnedStream stream, long at, String token, String correlation) {
        URI address = addresses.services().get(stream.context());
        if (address == null) {
            return new StateAnswer.Missing(NO_ANSWER);
        }
        try {
            StateAnswer.Known known = http.get()
                    .uri(
                            address + "/api/{context}/states?stream={stream}&at={at}",
                            stream.context(),
                            stream.stream(),
                            at)
                    .headers(headers -> {
                        headers.setBearerAuth(token);
                        headers.set(Correlation.HEADER, correlation);
                    })
                    .retrieve()
                    .body(StateAnswer.Known.class);
            return known == null ? new StateAnswer.Missing(NO_ANSWER) : known;
        } catch (RestClientResponseException refused) {
            return new StateAnswer.Missing(refused.getStatusCode().value());
        } catch (RestClientException silent) {
            LOG.warn(
                    "{} gives no state: {}", stream.context(), silent.getClass().getSimpleName());
            return new StateAnswer.Missing(NO_ANSWER);
        }
    }
}
