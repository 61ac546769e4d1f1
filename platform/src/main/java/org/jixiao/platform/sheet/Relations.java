package org.jixiao.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Where the parts lie that one part of a workbook refers to. */
final class Relations {

    private record Relation(String id, String type, String target) {}

    private static final int MOST = 1_000;

    private final List<Relation> all = new ArrayList<>();

    /** Those of the file itself. */
    static Relations ofTheFile(Parts parts) throws IOException, XMLStreamException {
        return new Relations(parts, "", "_rels/.rels");
    }

    static Relations of(Parts parts, String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        return new Relations(parts, folder, folder + "_rels/" + part.substring(name) + ".rels");
    }

    private Relations(Parts parts, String folder, String part) throws IOException, XMLStreamException {
        try (Xml xml = new Xml(parts.open(part))) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    note(xml, folder);
                }
            }
        }
    }

    private void note(Xml xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null) {
            all.add(new Relation(id, type, target.startsWith("/") ? target.substring(1) : folder + target));
        }
        if (all.size() > MOST) {
            throw Parts.tooLarge();
        }
    }

    /** The first part of this type; the end of the type is the same in both sets of namespaces. */
    Optional<String> first(String type) {
        return all.stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }

    Optional<String> find(String id, String type) {
        return all.stream()
                .filter(relation -> relation.id().equals(id) && relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }
}
