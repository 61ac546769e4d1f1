package org.jixiao.disclosure.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.platform.canonical.CanonicalJson;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** How the pages of this build look and what they say besides the record: another one must reach whoever keeps a page. */
@Component
class PortalLook {

    /** The texts by their names: the root of a packed jar cannot be searched. */
    private static final List<String> PARTS = List.of(
            "classpath:templates/portal/*.html", "classpath:portal.properties", "classpath:portal_en.properties");

    private static final int DIGITS = 16;

    private final String hash;

    PortalLook() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        List<String> texts = new ArrayList<>();
        for (String part : PARTS) {
            for (Resource file : resources.getResources(part)) {
                texts.add(file.getFilename() + "\n" + file.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        hash = CanonicalJson.hashOf(new Texts(texts.stream().sorted().toList())).substring(0, DIGITS);
    }

    private record Texts(List<String> texts) {}

    /** The same as long as nothing of it changes. */
    String hash() {
        return hash;
    }
}
