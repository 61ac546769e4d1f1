package org.jixiao.monitoring.budgetexecution;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** CloudEvents as a finance system would write them. Immutable: every change gives another event. */
public record FinanceEvents(Map<String, Object> envelope, Map<String, Object> data) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static FinanceEvents approval(String project, String number, String amount) {
        return document("jixiao.finance.budget-approved.v1", project, number, amount);
    }

    public static FinanceEvents payment(String project, String number, String amount) {
        return document("jixiao.finance.payment-made.v1", project, number, amount);
    }

    private static FinanceEvents document(String type, String project, String number, String amount) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("specversion", "1.0");
        envelope.put("id", project + "-" + number);
        envelope.put("source", "/treasury");
        envelope.put("type", type);
        envelope.put("subject", "project/" + project + "/2020");
        envelope.put("time", "2020-02-20T09:00:00+08:00");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("system", "treasury");
        data.put("number", number);
        data.put("line", 1);
        data.put("version", 1);
        data.put("date", "2020-02-18");
        data.put("amount", amount);
        return new FinanceEvents(envelope, data);
    }

    public FinanceEvents with(String attribute, Object value) {
        return new FinanceEvents(and(envelope, attribute, value), data);
    }

    public FinanceEvents without(String attribute) {
        Map<String, Object> fewer = new LinkedHashMap<>(envelope);
        fewer.remove(attribute);
        return new FinanceEvents(fewer, data);
    }

    public FinanceEvents withData(String field, Object value) {
        return new FinanceEvents(envelope, and(data, field, value));
    }

    public String json() {
        return JSON.writeValueAsString(and(envelope, "data", data));
    }

    private static Map<String, Object> and(Map<String, Object> map, String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }
}
