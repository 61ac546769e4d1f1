package org.jixiao.disclosure.portal;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jixiao.platform.value.PlainValues;

/** Writes entries as Atom (RFC 4287). */
final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String SELF = "/public/feed.atom";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    /** Shown where the feed has no entry yet, since it must have a time. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<FeedEntry> entries, Words words) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).write(entries, words);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory takes everything", e);
        }
        return text.toString();
    }

    private void write(List<FeedEntry> entries, Words words) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", words.tag());
        element("id", "urn:uuid:6d0c5e5a-7d0b-3a55-9a0e-4c4f8f3f7f10");
        element("title", words.say("feed"));
        element("updated", time(entries.stream().findFirst().map(FeedEntry::on).orElse(BEGINNING)));
        link("self", "application/atom+xml", SELF + "?lang=" + words.code());
        link("alternate", "text/html", "/public/?lang=" + words.code());
        for (FeedEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", time(entry.on()));
        xml.writeStartElement("author");
        element("name", entry.author());
        xml.writeEndElement();
        link("alternate", "text/html", entry.address());
        element("summary", entry.summary());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(possible(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", possible(address));
    }

    /** Without the characters that XML cannot hold, not even escaped. */
    private static String possible(String text) {
        return text.codePoints()
                .filter(PlainValues::isText)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Publications have a day but no hour. */
    private static String time(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(OFFICE));
    }
}
