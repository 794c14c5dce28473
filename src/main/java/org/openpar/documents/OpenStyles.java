package org.openpar.documents;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The styles of an OpenDocument file, as far as they decide on bold and hidden text, fonts, lists,
/// hidden sheets and how a date is shown.
final class OpenStyles {

  private static final int PARENTS = 12;

  private record Style(String parent, Look look, String list, String dataStyle, boolean shown) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Look> looks = new HashMap<>();
  private final Map<String, CellFormat> dates = new HashMap<>();
  private final Map<String, OpenList> lists = new HashMap<>();

  /// Reads a group of styles, the element just opened.
  void read(String group, Xml xml) {
    if (!group.equals("styles") && !group.equals("automatic-styles")) {
      return;
    }
    xml.children(
        name -> {
          switch (name) {
            case "style", "default-style" -> style(xml);
            case "list-style" -> list(xml.attribute("name", ""), xml);
            case "outline-style" -> list(OpenList.OUTLINE, xml);
            case "date-style" -> date(xml);
            default -> {}
          }
        });
  }

  private void style(Xml xml) {
    var key = key(xml.attribute("family", ""), xml.attribute("name", ""));
    var parent = key(xml.attribute("family", ""), xml.attribute("parent-style-name", ""));
    var list = xml.attribute("list-style-name", "");
    var dataStyle = xml.attribute("data-style-name", "");
    var look = new Look[] {Look.SILENT};
    var shown = new boolean[] {true};
    xml.children(
        name -> {
          if (name.equals("text-properties")) {
            look[0] = Look.ofOpenDocument(xml);
          } else if (name.equals("table-properties")) {
            shown[0] = !xml.attribute("display", "true").equals("false");
          }
        });
    styles.put(key, new Style(parent, look[0], list, dataStyle, shown[0]));
  }

  private void list(String name, Xml xml) {
    var list = new OpenList();
    xml.children(level -> list.level(xml.number("level", 1), OpenList.Level.of(level, xml)));
    lists.put(name, list);
  }

  private void date(Xml xml) {
    var style = xml.attribute("name", "");
    var parts = new StringBuilder(" ");
    xml.children(part -> parts.append(part).append(' '));
    var pattern =
        CellFormat.datePattern(
            parts.indexOf(" day ") >= 0,
            parts.indexOf(" month ") >= 0,
            parts.indexOf(" year ") >= 0,
            parts.indexOf(" hours ") >= 0);
    dates.put(style, new CellFormat(pattern, false));
  }

  /// What the style itself or one it builds on says.
  Look look(String family, String name) {
    return looks.computeIfAbsent(key(family, name), key -> look(key, PARENTS));
  }

  Look paragraph(String name) {
    return look("paragraph", name).over(look("paragraph", ""));
  }

  String list(String paragraphStyle) {
    var style = styles.get(key("paragraph", paragraphStyle));
    for (int i = 0; style != null && i < PARENTS; i++) {
      if (!style.list().isEmpty()) {
        return style.list();
      }
      style = styles.get(style.parent());
    }
    return "";
  }

  @Nullable OpenList listStyle(String name) {
    return lists.get(name);
  }

  CellFormat date(String cellStyle) {
    var style = styles.get(key("table-cell", cellStyle));
    return style == null ? CellFormat.DAY : dates.getOrDefault(style.dataStyle(), CellFormat.DAY);
  }

  boolean isShown(String tableStyle) {
    var style = styles.get(key("table", tableStyle));
    return style == null || style.shown();
  }

  private Look look(String key, int further) {
    var style = styles.get(key);
    if (style == null || further == 0) {
      return Look.SILENT;
    }
    return style.look().over(look(style.parent(), further - 1));
  }

  private static String key(String family, String name) {
    return family + "/" + name;
  }
}
