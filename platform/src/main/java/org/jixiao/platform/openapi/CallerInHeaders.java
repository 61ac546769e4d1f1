package org.jixiao.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.Correlation;
import org.jixiao.platform.web.CallerHeaders;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** An endpoint that declares a caller takes these headers; the parameter itself is no matter of the interface. */
final class CallerInHeaders implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(one -> one.getParameterType() == Caller.class)) {
            operation
                    .addParametersItem(header(
                            CallerHeaders.IDEMPOTENCY_KEY,
                            "The same key with the same request means: the same request, sent once more.",
                            new StringSchema().minLength(1).maxLength(100)))
                    .addParametersItem(header(
                            HttpHeaders.IF_MATCH,
                            "The version that was seen, as ETag gave it; another one is answered with 412.",
                            new StringSchema().pattern("^\"\\d{1,18}\"$")))
                    .addParametersItem(header(
                            CallerHeaders.BUSINESS_DATE,
                            "The day on which the request counts. Only in demo and test; refused in production.",
                            new StringSchema().format("date")))
                    .addParametersItem(header(
                            Correlation.HEADER,
                            "Ties together what follows from the request. Made if not given.",
                            new StringSchema().pattern("^[A-Za-z0-9._-]{1,64}$")));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String description, Schema<?> schema) {
        HeaderParameter header = new HeaderParameter();
        header.setName(name);
        header.setDescription(description);
        header.setRequired(false);
        header.setSchema(schema);
        return header;
    }
}
