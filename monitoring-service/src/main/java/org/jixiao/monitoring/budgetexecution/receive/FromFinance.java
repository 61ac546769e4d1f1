package org.jixiao.monitoring.budgetexecution.receive;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What comes through finance's door, told apart by the CloudEvent's type: a document, unless the type is one of a notice. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = FinanceEvent.class)
@JsonSubTypes(
        @JsonSubTypes.Type(
                value = FinanceNotice.class,
                names = {
                    FinanceNotice.BUDGET_REPLY_RECEIVED,
                    FinanceNotice.BUDGET_REPLY_ISSUED,
                    FinanceNotice.FINAL_ACCOUNTS_REPLY_RECEIVED,
                    FinanceNotice.FINAL_ACCOUNTS_REPLY_ISSUED,
                    FinanceNotice.YEAR_CLOSED
                }))
sealed interface FromFinance permits FinanceEvent, FinanceNotice {

    String source();

    String id();

    /** One delivery, however often it is repeated. */
    default String deliveryKey() {
        return source() + " " + id();
    }
}
