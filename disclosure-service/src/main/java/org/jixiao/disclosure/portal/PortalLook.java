package org.jixiao.disclosure.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.canonical.CanonicalJson;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How the pages of this build look and what they say besides the record: another one must reach whoever keeps a page. */
@Component
class PortalLook {

    /** By name: what is packed into a jar cannot be listed everywhere. */
    static final List<String> PARTS = List.of(
            "portal.properties",
            "portal_en.properties",
            "templates/portal/parts.html",
            "templates/portal/index.html",
            "templates/portal/item.html",
            "templates/portal/subject.html",
            "templates/portal/totals.html",
            "templates/portal/unit.html",
            "templates/portal/verify.html");

    private static final int DIGITS = 16;

    private final String hash;

    PortalLook() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String part : PARTS) {
            texts.add(new ClassPathResource(part).getContentAsString(StandardCharsets.UTF_8));
        }
        hash = CanonicalJson.hashOf(new Texts(List.copyOf(texts))).substring(0, DIGITS);
    }

    private record Texts(List<String> texts) {}

    /** The same as long as nothing of it changes. */
    String hash() {
        return hash;
    }
}
