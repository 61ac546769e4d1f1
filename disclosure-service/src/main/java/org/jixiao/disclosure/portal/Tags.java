package org.jixiao.disclosure.portal;

import java.util.List;
import org.jixiao.platform.canonical.CanonicalJson;

/** Entity tags of answers that hold several versions: they change when any of these does. */
final class Tags {

    private Tags() {}

    /** What an answer consists of. */
    record Parts(List<Integer> years, List<String> versions) {}

    static String of(List<Integer> years, List<PublishedItem> items) {
        return CanonicalJson.hashOf(new Parts(
                years,
                items.stream()
                        .map(item ->
                                item.address() + " " + item.contentHash() + " " + item.name() + " " + item.unitName())
                        .toList()));
    }
}
