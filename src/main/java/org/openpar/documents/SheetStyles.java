package org.openpar.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/// The cell styles of an .xlsx, as far as they decide how a number is shown and in which font.
final class SheetStyles {

  /// @param struck whether what is set in it is crossed out
  record Font(@Nullable String name, boolean struck) {

    private static final Font PLAIN = new Font(null, false);
  }

  private record Style(CellFormat format, int font) {}

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Font> fonts = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  /// Reads `styleSheet`, the element just opened.
  void read(Xml xml) {
    xml.children(
        group -> {
          switch (group) {
            case "numFmts" ->
                xml.children(
                    it -> codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "")));
            case "fonts" -> xml.children(it -> fonts.add(font(xml)));
            case "cellXfs" -> xml.children(it -> styles.add(style(xml)));
            default -> {}
          }
        });
  }

  /// Reads `font` or `rPr`, the element just opened.
  static Font font(Xml xml) {
    var font = new Font[] {Font.PLAIN};
    xml.children(
        name -> {
          switch (name) {
            case "name", "rFont" -> font[0] = new Font(xml.attribute("val"), font[0].struck());
            case "strike" -> font[0] = new Font(font[0].name(), xml.on());
            default -> {}
          }
        });
    return font[0];
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

  Font font(int style) {
    int font = style >= 0 && style < styles.size() ? styles.get(style).font() : -1;
    return font >= 0 && font < fonts.size() ? fonts.get(font) : Font.PLAIN;
  }
}
