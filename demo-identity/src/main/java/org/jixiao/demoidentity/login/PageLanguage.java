package org.jixiao.demoidentity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chinese, unless a reader chose English on the page or prefers it in the browser. */
enum PageLanguage {
    ZH("zh-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    private final String tag;
    private final Locale locale;

    PageLanguage(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    static PageLanguage of(HttpServletRequest request) {
        @Nullable String chosen = request.getParameter("lang");
        if (chosen != null) {
            return chosen.startsWith("en") ? EN : ZH;
        }
        if (request.getHeader("Accept-Language") == null) {
            return ZH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(_ -> EN)
                .orElse(ZH);
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }
}
