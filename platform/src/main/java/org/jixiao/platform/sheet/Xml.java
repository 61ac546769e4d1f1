package org.jixiao.platform.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook or of another zipped document, element by element. Elements and attributes go by their local names, since
 * the format has two sets of namespaces. A document type is refused: no such part has one, and all that entities can do begins with it.
 */
public final class Xml implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream part;
    private final XMLStreamReader reader;

    public Xml(InputStream part) throws IOException, XMLStreamException {
        this.part = part;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        reader = factory.createXMLStreamReader(characters(part));
    }

    /** Decoded before it gets to the parser, which writes of wrong bytes to the console. No program writes other than UTF-8. */
    private static Reader characters(InputStream part) throws IOException {
        Reader characters = new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder()));
        characters.mark(1);
        if (characters.read() != BYTE_ORDER_MARK) {
            characters.reset();
        }
        return characters;
    }

    /** Goes to where the next element starts or ends; false at the end of the part. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document types are not read");
                default -> {
                    // text between elements, comments
                }
            }
        }
        return false;
    }

    public boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Goes to the end of the element that starts here. */
    void skip(String element) throws XMLStreamException {
        while (next() && !ends(element)) {
            // whatever is in it
        }
    }

    /** The text of the element that starts here, which holds nothing else; goes to its end. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
