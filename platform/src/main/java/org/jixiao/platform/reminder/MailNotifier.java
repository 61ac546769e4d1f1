package org.jixiao.platform.reminder;

import jakarta.mail.Message.RecipientType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends notices by mail. A header holds the notice's key, by which a repeated one can be told. */
final class MailNotifier implements Notifier {

    private final JavaMailSender mails;
    private final String from;
    private final Map<String, String> addresses;
    private final NoticeText text;

    MailNotifier(JavaMailSender mails, String from, Map<String, String> addresses, NoticeText text) {
        this.mails = mails;
        this.from = from;
        this.addresses = Map.copyOf(addresses);
        this.text = text;
    }

    @Override
    public String channel() {
        return "mail";
    }

    @Override
    public boolean reaches(String addressee) {
        return addresses.containsKey(addressee);
    }

    @Override
    public void send(Notice notice) {
        String to = Objects.requireNonNull(addresses.get(notice.addressee()), "the address was taken away");
        mails.send(mail -> {
            mail.setFrom(from);
            mail.setRecipients(RecipientType.TO, to);
            mail.setSubject(text.headline(notice), StandardCharsets.UTF_8.name());
            mail.setText(text.words(notice), StandardCharsets.UTF_8.name());
            mail.setHeader("Jixiao-Notice", notice.key());
        });
    }
}
