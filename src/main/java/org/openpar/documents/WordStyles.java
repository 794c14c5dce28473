package org.openpar.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The styles of a Word file, as far as they decide on bold, hidden text, fonts and numbering.
final class WordStyles {

  /// A paragraph's place in a list; number "0" takes it out of the list its style is in.
  record Listing(String number, int level) {}

  private static final int BASED_ON = 12;

  private record Style(String basedOn, Look look, @Nullable Listing listing) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Look> looks = new HashMap<>();
  private Look defaults = Look.SILENT;
  private String plain = "";

  void read(Xml xml) {
    xml.children(
        name -> {
          if (name.equals("style")) {
            readStyle(xml);
          } else if (name.equals("docDefaults")) {
            xml.children(group -> readDefaults(xml, group));
          }
        });
  }

  private void readDefaults(Xml xml, String group) {
    if (group.equals("rPrDefault")) {
      xml.children(inner -> defaults = Look.ofWord(xml, style -> {}));
    }
  }

  private void readStyle(Xml xml) {
    var id = xml.attribute("styleId", "");
    if (xml.attribute("type", "").equals("paragraph")
        && xml.attribute("default", "0").equals("1")) {
      plain = id;
    }
    var said =
        new Object() {
          String basedOn = "";
          Look look = Look.SILENT;
          @Nullable Listing listing;
        };
    xml.children(
        name -> {
          switch (name) {
            case "basedOn" -> said.basedOn = xml.attribute("val", "");
            case "rPr" -> said.look = Look.ofWord(xml, style -> {});
            case "pPr" -> said.listing = readListing(xml);
            default -> {}
          }
        });
    styles.put(id, new Style(said.basedOn, said.look, said.listing));
  }

  private static @Nullable Listing readListing(Xml xml) {
    var said =
        new Object() {
          @Nullable Listing listing;
        };
    xml.children(
        name -> {
          if (name.equals("numPr")) {
            said.listing = listing(xml);
          }
        });
    return said.listing;
  }

  /// Reads `w:numPr`, the element just opened.
  static Listing listing(Xml xml) {
    var said =
        new Object() {
          String number = "";
          int level;
        };
    xml.children(
        name -> {
          switch (name) {
            case "numId" -> said.number = xml.attribute("val", "");
            case "ilvl" -> said.level = xml.number("val", 0);
            default -> {}
          }
        });
    return new Listing(said.number, said.level);
  }

  /// The look of plain text in a paragraph of the style.
  Look paragraph(String style) {
    return looks.computeIfAbsent(
        style.isEmpty() ? plain : style, it -> look(it, BASED_ON).over(defaults));
  }

  /// What a character style changes.
  Look character(String style) {
    return style.isEmpty() ? Look.SILENT : look(style, BASED_ON);
  }

  @Nullable Listing listing(String style) {
    var found = first(style.isEmpty() ? plain : style, Style::listing);
    return found;
  }

  private Look look(String style, int further) {
    var found = styles.get(style);
    if (found == null || further == 0) {
      return Look.SILENT;
    }
    return found.look().over(look(found.basedOn(), further - 1));
  }

  private <T> @Nullable T first(String style, Function<Style, @Nullable T> of) {
    var at = styles.get(style);
    for (int further = BASED_ON; at != null && further > 0; further--) {
      var value = of.apply(at);
      if (value != null) {
        return value;
      }
      at = styles.get(at.basedOn());
    }
    return null;
  }
}
