package org.jixiao.platform.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice reads like where it is text, in the language of the office. */
final class NoticeText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final String gateway;

    NoticeText(String gateway) {
        this.gateway = gateway;
    }

    /** One line, whatever the title holds. */
    String headline(Notice notice) {
        return (word(notice.kind()) + "：" + notice.title() + "——" + notice.step()).replaceAll("\\p{Cntrl}+", " ");
    }

    String words(Notice notice) {
        LocalDate due = notice.due();
        return Stream.of(
                        headline(notice),
                        due == null ? "" : "办理期限：" + DAY.format(due),
                        gateway.isEmpty() ? "" : "办理入口：" + gateway + notice.link())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String word(Notice.Kind kind) {
        return switch (kind) {
            case REMINDER -> "催办";
            case ESCALATION -> "升级催办";
            case BY_HAND -> "人工催办";
        };
    }
}
