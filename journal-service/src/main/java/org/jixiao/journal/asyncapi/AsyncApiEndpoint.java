package org.jixiao.journal.asyncapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.journal.asyncapi.AsyncApi.About;
import org.jixiao.journal.asyncapi.AsyncApi.Channel;
import org.jixiao.journal.asyncapi.AsyncApi.Components;
import org.jixiao.journal.asyncapi.AsyncApi.Message;
import org.jixiao.journal.asyncapi.AsyncApi.Operation;
import org.jixiao.journal.asyncapi.AsyncApi.Payload;
import org.jixiao.journal.asyncapi.AsyncApi.Ref;
import org.jixiao.journal.feed.OuterForm;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The feed described by AsyncAPI 3: every published event with its schema, and the ways on which it comes. */
@RestController
class AsyncApiEndpoint {

    private static final String CLOUD_EVENT = "application/cloudevents+json";

    private static final String KAFKA_BINDING = "0.5.0";
    private static final Map<String, String> RECORD_KEY =
            Map.of("type", "string", "description", "the subject, for example project/31000020T000000000001/2020");

    private final AsyncApi document;

    AsyncApiEndpoint(@Value("${jixiao.api-version:1}") String version, Environment environment) {
        boolean kafka = environment.acceptsProfiles(Profiles.of("kafka"));
        Map<String, Message> messages = OuterForm.published()
                .collect(Collectors.toMap(
                        OuterForm::storedName, event -> message(event, kafka), (one, _) -> one, LinkedHashMap::new));
        document = new AsyncApi(
                "3.0.0",
                new About(
                        "Jixiao 绩效: events for finance systems",
                        version,
                        "Published events in the one order of the log, at least once each; the id tells a repeated"
                            + " one. A new field may come to an event at any time, and new events: pass over what you"
                            + " do not know. Everything else is a new version in the type."),
                CLOUD_EVENT,
                channels(messages, kafka),
                operations(kafka),
                new Components(messages, Map.of("CloudEvent", envelope())));
    }

    @GetMapping("/api/journal/asyncapi")
    @PreAuthorize("hasAnyRole('finance-system', 'auditor')")
    AsyncApi document() {
        return document;
    }

    private static Map<String, Channel> channels(Map<String, Message> messages, boolean kafka) {
        Map<String, Ref> all = new LinkedHashMap<>();
        messages.keySet().forEach(name -> all.put(name, new Ref("#/components/messages/" + name)));
        Map<String, Channel> channels = new LinkedHashMap<>();
        channels.put(
                "feed",
                new Channel(
                        "/api/journal/feed",
                        "事件源（拉取）",
                        "GET with Accept: application/cloudevents-batch+json. after=<position> begins behind a"
                                + " position, and the Link header says where to go on.",
                        all,
                        null));
        channels.put(
                "stream",
                new Channel(
                        "/api/journal/feed",
                        "事件源（推送）",
                        "GET with Accept: text/event-stream. The id of an event is its position; Last-Event-ID goes on"
                                + " behind it.",
                        all,
                        null));
        channels.put(
                "webhook",
                new Channel(
                        null,
                        "事件回调",
                        "POST to an address that a client has named at /api/journal/webhooks, signed by Standard"
                            + " Webhooks: webhook-id, webhook-timestamp, webhook-signature. Any 2xx takes the event,"
                            + " 410 ends the webhook, everything else is tried again.",
                        all,
                        null));
        if (kafka) {
            channels.put(
                    "kafka",
                    new Channel(
                            null,
                            "Kafka 主题",
                            "A topic that a client has named at /api/journal/webhooks as kafka:<topic>, and an"
                                + " operator has granted. One CloudEvent a record, in structured mode, in the order of"
                                + " the log.",
                            all,
                            Map.of("kafka", Map.of("bindingVersion", KAFKA_BINDING))));
        }
        return channels;
    }

    private static Map<String, Operation> operations(boolean kafka) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        operations.put("fetch", new Operation("send", new Ref("#/channels/feed"), "逐页读取"));
        operations.put("follow", new Operation("send", new Ref("#/channels/stream"), "持续接收"));
        operations.put("tell", new Operation("send", new Ref("#/channels/webhook"), "主动回调"));
        if (kafka) {
            operations.put("publish", new Operation("send", new Ref("#/channels/kafka"), "写入主题"));
        }
        return operations;
    }

    private static Message message(OuterForm event, boolean kafka) {
        Map<String, Object> own =
                Map.of("properties", Map.of("type", Map.of("const", event.type()), "data", new Ref(event.schema())));
        return new Message(
                event.type(),
                event.storedName(),
                CLOUD_EVENT,
                new Payload(List.of(new Ref("#/components/schemas/CloudEvent"), own)),
                kafka ? Map.of("kafka", Map.of("key", RECORD_KEY, "bindingVersion", KAFKA_BINDING)) : null);
    }

    private static Object envelope() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("specversion", Map.of("const", "1.0"));
        properties.put("id", Map.of("type", "string", "format", "uuid"));
        properties.put("time", Map.of("type", "string", "format", "date-time"));
        properties.put(
                "sequence", Map.of("type", "string", "pattern", "^\\d{19}$", "description", "its position in the log"));
        Stream.of("source", "type", "subject", "datacontenttype", "dataschema", "correlationid", "causationid")
                .forEach(name -> properties.put(name, Map.of("type", "string")));
        properties.put("data", Map.of("type", "object"));
        return Map.of(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.of("specversion", "id", "source", "type", "subject", "time", "dataschema", "sequence", "data"));
    }
}
