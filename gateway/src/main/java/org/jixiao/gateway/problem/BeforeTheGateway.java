package org.jixiao.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some requests are so malformed that the server refuses them before any filter sees them; they get a problem, too. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BeforeTheGateway implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final ProblemWriter problems;

    BeforeTheGateway(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemReport(problems)));
    }

    private static final class ProblemReport extends ErrorReportValve {

        private final ProblemWriter problems;

        ProblemReport(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean unanswered = response.getStatus() >= 400 && response.getContentWritten() == 0;
            if (unanswered && response.setErrorReported()) {
                try {
                    problems.write(
                            Problem.ofStatus(response.getStatus()), request.getRequest(), response.getResponse());
                    response.finishResponse();
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
    }
}
