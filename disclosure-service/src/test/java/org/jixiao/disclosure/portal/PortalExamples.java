package org.jixiao.disclosure.portal;

import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Published items as the portal's pure parts take them. */
final class PortalExamples {

    static final Figures GOAL = new Figures(number("100.00"), null, null, null, 0, 0);
    static final Figures RESULT = new Figures(number("100.00"), number("90.00"), number("95.08"), "优", 3, 1);

    private PortalExamples() {}

    static PublishedItem item(Subject subject, Matter matter, String name, String unit, Figures figures) {
        return item(subject, matter, name, unit, figures, 1, null);
    }

    static PublishedItem item(
            Subject subject,
            Matter matter,
            String name,
            String unit,
            Figures figures,
            int version,
            @Nullable String note) {
        return new PublishedItem(
                subject.kind() + "-" + subject.code() + "-" + subject.budgetYear() + "-goal",
                version,
                matter,
                subject,
                name,
                unit,
                unit + "办事处",
                "754301694D/2020-00001",
                "发布机关",
                null,
                LocalDate.of(2020, 2, 25),
                "f".repeat(64),
                note,
                figures,
                List.of(),
                42);
    }

    static PublishedItem goal(String name) {
        return item(Subject.project(CODE, YEAR), Matter.GOAL, name, "BJ", GOAL);
    }

    static Words words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("portal");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, locale);
    }
}
