package org.jixiao.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The languages that people are answered in. Chinese is the users' language, so it is the answer where nothing else is asked. */
public enum Language {
    ZH_CN(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The first language of {@code Accept-Language} that we speak, by the caller's preference. */
    public static Language of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return ZH_CN; // the container would answer with the server's own language
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            switch (wanted.getLanguage()) {
                case "zh" -> {
                    return ZH_CN;
                }
                case "en" -> {
                    return EN;
                }
                default -> {
                    // the next best
                }
            }
        }
        return ZH_CN;
    }
}
