package org.openpar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A part of an office file, read element by element with the JDK's StAX. A document type
/// declaration is refused before anything it declares is looked at, nothing is ever fetched, and
/// nesting deeper than any office program writes is refused, so that readers may descend by calls.
final class Xml {

  private static final int DEPTH = 150;
  private static final XMLInputFactory FACTORY = hardened();

  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;

  private Xml(XMLStreamReader reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /// Hands the root element to the reader, like [#children(Consumer)].
  static void read(InputStream part, Budget budget, Consumer<Xml> root) {
    try (part) {
      var xml = new Xml(FACTORY.createXMLStreamReader(part), budget);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        xml.budget.step();
      }
      root.accept(xml);
      xml.finish();
    } catch (XMLStreamException | IOException damaged) {
      throw new FileRefused("file.damaged");
    }
  }

  String name() {
    return reader.getLocalName();
  }

  @Nullable String attribute(String localName) {
    return reader.getAttributeValue(null, localName);
  }

  String attribute(String localName, String otherwise) {
    var value = attribute(localName);
    return value == null ? otherwise : value;
  }

  /// The `r:id` by which a part names a relationship; its namespace depends on the edition.
  String relationId() {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// A number from an attribute, or another when it is none.
  int number(String localName, int otherwise) {
    return parse(attribute(localName), otherwise);
  }

  static int parse(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /// Whether an on/off element such as `<w:b/>` says on.
  boolean on() {
    var value = attribute("val", "true");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /// Runs `each` at every child of the element just opened and leaves at its end. What `each` does
  /// not descend into is skipped.
  void children(Consumer<String> each) {
    mixed(text -> {}, each);
  }

  /// Like [#children(Consumer)], for elements that hold text beside their children.
  void mixed(Consumer<String> text, Consumer<String> each) {
    int inside = depth;
    while (depth >= inside) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          each.accept(name());
          leaveTo(inside);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.accept(reader.getText());
        default -> budget.step();
      }
    }
  }

  /// The text right inside the element just opened.
  String text() {
    var text = new StringBuilder();
    mixed(text::append, child -> {});
    return text.toString();
  }

  private void leaveTo(int outside) {
    while (depth > outside) {
      next();
    }
  }

  private void finish() {
    leaveTo(0);
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> deeper();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new FileRefused("file.unsafe");
        default -> budget.step();
      }
      return event;
    } catch (XMLStreamException malformed) {
      throw new FileRefused("file.damaged");
    }
  }

  private void deeper() {
    budget.step();
    if (++depth > DEPTH) {
      throw new FileRefused("file.unsafe");
    }
  }

  /// The JDK's own parser, whatever else lies on the class path.
  private static XMLInputFactory hardened() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("jdk.xml.maxElementDepth", DEPTH + 1);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new FileRefused("file.unsafe");
        });
    return factory;
  }
}
