package org.jixiao.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** Chinese is the user's language; English is spoken to those who ask for it before Chinese. */
public final class Language {

    private Language() {}

    public static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
