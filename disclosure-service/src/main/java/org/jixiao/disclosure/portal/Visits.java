package org.jixiao.disclosure.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.jixiao.platform.problem.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds out what a reader asks for. */
@Component
class Visits {

    private final MessageSource messages;

    Visits(MessageSource messages) {
        this.messages = messages;
    }

    Visit of(HttpServletRequest request) {
        Words words = Words.of(
                messages, request.getParameter("lang"), Language.of(request).locale());
        return new Visit(words, Form.of(request));
    }

    /** What is answered where nothing of the request can be read. */
    Visit plain() {
        return new Visit(Words.of(messages, null, Language.ZH_CN.locale()), Form.PAGE);
    }
}
