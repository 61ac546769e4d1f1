package org.jixiao.gateway.route;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.jixiao.gateway.address.PublicAddress;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a service's API document name the gateway as its server: nobody outside can reach the service itself. */
@Component
class ServersInOpenApi implements BiFunction<ServerRequest, ServerResponse, ServerResponse> {

    private final PublicAddress publicAddress;
    private final JsonMapper json;

    ServersInOpenApi(PublicAddress publicAddress, JsonMapper json) {
        this.publicAddress = publicAddress;
        this.json = json;
    }

    @Override
    public ServerResponse apply(ServerRequest request, ServerResponse response) {
        Object body = request.attributes().get(MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (response.statusCode() == HttpStatus.OK
                && body instanceof InputStream stream
                && json.readTree(stream) instanceof ObjectNode document) {
            var servers = document.putArray("servers");
            servers.addObject().put("url", "/").put("description", "这个网关 / this gateway");
            servers.addObject().put("url", publicAddress.of("/"));
            var rewritten = new ByteArrayInputStream(json.writeValueAsBytes(document));
            request.attributes().put(MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR, rewritten);
            response.headers().remove(HttpHeaders.CONTENT_LENGTH);
            response.headers().remove(HttpHeaders.ETAG);
        }
        return response;
    }
}
