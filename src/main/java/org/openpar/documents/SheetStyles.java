package org.openpar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/// The cell styles of an .xlsx, as far as they decide how a number is shown and in which font.
final class SheetStyles {

  private record Style(CellFormat format, int font) {}

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  /// Reads `styleSheet`, the element just opened.
  void read(Xml xml) {
    xml.children(
        group -> {
          switch (group) {
            case "numFmts" ->
                xml.children(
                    it -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "")));
            case "fonts" -> xml.children(it -> fonts.add(fontName(xml)));
            case "cellXfs" -> xml.children(it -> styles.add(style(xml)));
            default -> {}
          }
        });
  }

  /// Reads `font` or `rPr`, the element just opened.
  static String fontName(Xml xml) {
    var font = new StringBuilder();
    xml.children(
        name -> {
          if (name.equals("name") || name.equals("rFont")) {
            font.append(xml.attribute("val", ""));
          }
        });
    return font.toString();
  }

  private Style style(Xml xml) {
    int id = xml.number("numFmtId", 0);
    var builtIn = BuiltinFormats.getBuiltinFormat(id);
    var code = codes.getOrDefault(id, builtIn == null ? "General" : builtIn);
    return new Style(CellFormat.of(code), xml.number("fontId", 0));
  }

  CellFormat format(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style).format() : CellFormat.GENERAL;
  }

  @Nullable String font(int style) {
    int font = style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
    return font >= 0 && font < fonts.size() ? fonts.get(font) : null;
  }
}
