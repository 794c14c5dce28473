package org.openpar.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The lists of an OpenDocument text and the numbers of their items.
final class OpenLists {

  private final Xml xml;
  private final OpenStyles styles;
  private final Map<String, int[]> lists = new HashMap<>();
  private final int[] headings = new int[OpenList.LEVELS];

  private record Open(String style, int[] count, int level) {}

  private @Nullable Open open;

  OpenLists(Xml xml, OpenStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /// Reads `text:list`, the element just opened.
  ///
  /// @param paragraph reads a paragraph with its number
  void list(Consumer<String> block, BiConsumer<String, String> paragraph) {
    var outer = open;
    open = outer == null ? begin() : deeper(outer);
    var list = open;
    xml.children(
        name -> {
          if (name.equals("list-item")) {
            item(list, block, paragraph);
          } else if (name.equals("list-header")) {
            xml.children(block);
          }
        });
    open = outer;
  }

  /// A list begins anew unless it says which one it goes on with.
  private Open begin() {
    var style = xml.attribute("style-name", "");
    var goesOn = xml.attribute("continue-list", "");
    boolean sameStyle = xml.attribute("continue-numbering", "false").equals("true");
    var earlier = lists.get(!goesOn.isEmpty() ? "#" + goesOn : sameStyle ? style : "");
    var count = earlier == null ? new int[OpenList.LEVELS] : earlier;
    lists.put(style, count);
    lists.put("#" + xml.attribute("id", ""), count);
    return new Open(style, count, 0);
  }

  private Open deeper(Open outer) {
    int level = Math.min(outer.level() + 1, OpenList.LEVELS - 1);
    return new Open(xml.attribute("style-name", outer.style()), outer.count(), level);
  }

  private void item(Open list, Consumer<String> block, BiConsumer<String, String> paragraph) {
    int start = xml.number("start-value", 0);
    var first = new boolean[] {true};
    xml.children(
        name -> {
          boolean text = name.equals("p") || name.equals("h");
          if (text && first[0]) {
            first[0] = false;
            paragraph.accept(name, next(list, start));
          } else {
            block.accept(name);
          }
        });
  }

  private String next(Open list, int start) {
    var name = list.style().isEmpty() ? styles.list(xml.attribute("style-name", "")) : list.style();
    var style = styles.listStyle(name);
    return style == null ? "" : number(style, list.count(), list.level(), start);
  }

  /// The number of a heading that stands in no list.
  String heading() {
    var outline = styles.listStyle(OpenList.OUTLINE);
    int level = Math.clamp(xml.number("outline-level", 1), 1, OpenList.LEVELS) - 1;
    return outline == null ? "" : number(outline, headings, level, 0);
  }

  private static String number(OpenList style, int[] count, int level, int start) {
    for (int above = 0; above < level; above++) {
      count[above] = Math.max(count[above], style.start(above));
    }
    count[level] = start > 0 ? start : count[level] == 0 ? style.start(level) : count[level] + 1;
    for (int below = level + 1; below < OpenList.LEVELS; below++) {
      count[below] = 0;
    }
    return style.number(level, count);
  }
}
