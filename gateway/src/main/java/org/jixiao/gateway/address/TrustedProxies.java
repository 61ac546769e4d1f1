package org.jixiao.gateway.address;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Only a proxy named here may say where a caller comes from (X-Forwarded-For) and whether it came by HTTPS. Nobody is
 * trusted by default; the framework's own setting would trust every private network.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String addresses;

    /** @param addresses a regular expression for the proxies' addresses, or blank */
    TrustedProxies(@Value("${jixiao.trusted-proxies:}") String addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        if (addresses.isBlank()) {
            return;
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
    }
}
