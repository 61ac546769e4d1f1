package org.jixiao.demoidentity.login;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A page with places to fill: <code>{{name}}</code> is a given value or a text in the reader's language, escaped;
 * <code>{{{name}}}</code> is HTML of ours.
 */
final class Page {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(?<html>[a-z-]+)}}}|\\{\\{(?<text>[a-z-]+)}}");

    private final String template;

    Page(String resource) throws IOException {
        template = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    }

    String fill(PageLanguage language, Map<String, String> values) {
        var texts = ResourceBundle.getBundle("pages", language.locale());
        return PLACE.matcher(template).replaceAll(place -> {
            String html = place.group("html");
            return Matcher.quoteReplacement(
                    html != null
                            ? value(html, values, texts)
                            : HtmlUtils.htmlEscape(value(place.group("text"), values, texts)));
        });
    }

    private static String value(String name, Map<String, String> values, ResourceBundle texts) {
        String given = values.get(name);
        return given != null ? given : texts.getString(name);
    }
}
