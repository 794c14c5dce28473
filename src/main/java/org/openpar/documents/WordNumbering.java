package org.openpar.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Automatic numbers of a Word file, counted as Word counts them: plans number their rows so.
final class WordNumbering {

  private static final int LEVELS = 9;

  private record Level(int start, String format, String text, boolean legal, String suffix) {

    static final Level PLAIN = new Level(1, "decimal", "", false, "tab");
  }

  private record Numbering(
      String scheme, Map<Integer, Integer> restarts, Map<Integer, Level> own) {}

  private final Map<String, Map<Integer, Level>> schemes = new HashMap<>();
  private final Map<String, Numbering> numberings = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  void read(Xml xml) {
    xml.children(
        name -> {
          switch (name) {
            case "abstractNum" -> schemes.put(xml.attribute("abstractNumId", ""), readLevels(xml));
            case "num" -> numberings.put(xml.attribute("numId", ""), readNumbering(xml));
            default -> {}
          }
        });
  }

  private static Map<Integer, Level> readLevels(Xml xml) {
    var levels = new HashMap<Integer, Level>();
    xml.children(
        name -> {
          if (name.equals("lvl")) {
            levels.put(xml.number("ilvl", 0), readLevel(xml));
          }
        });
    return levels;
  }

  private static Level readLevel(Xml xml) {
    var said =
        new Object() {
          Level level = Level.PLAIN;
        };
    xml.children(
        name -> {
          var at = said.level;
          var value = xml.attribute("val", "");
          said.level =
              switch (name) {
                case "start" ->
                    new Level(xml.number("val", 1), at.format, at.text, at.legal, at.suffix);
                case "numFmt" -> new Level(at.start, value, at.text, at.legal, at.suffix);
                case "lvlText" -> new Level(at.start, at.format, value, at.legal, at.suffix);
                case "isLgl" -> new Level(at.start, at.format, at.text, xml.on(), at.suffix);
                case "suff" -> new Level(at.start, at.format, at.text, at.legal, value);
                default -> at;
              };
        });
    return said.level;
  }

  private static Numbering readNumbering(Xml xml) {
    var scheme = new StringBuilder();
    var restarts = new HashMap<Integer, Integer>();
    var own = new HashMap<Integer, Level>();
    xml.children(
        name -> {
          if (name.equals("abstractNumId")) {
            scheme.append(xml.attribute("val", ""));
          } else if (name.equals("lvlOverride")) {
            int level = xml.number("ilvl", 0);
            xml.children(
                inner -> {
                  if (inner.equals("startOverride")) {
                    restarts.put(level, xml.number("val", 1));
                  } else if (inner.equals("lvl")) {
                    own.put(level, readLevel(xml));
                  }
                });
          }
        });
    return new Numbering(scheme.toString(), restarts, own);
  }

  /// The number of the next paragraph in the list, with what separates it from the text: "1. ".
  String next(WordStyles.Listing listing) {
    var numbering = numberings.get(listing.number());
    if (numbering == null || listing.level() < 0 || listing.level() >= LEVELS) {
      return "";
    }
    var level = level(numbering, listing.level());
    if (level.format().equals("none") && level.text().isEmpty()) {
      return "";
    }
    count(listing, numbering);
    var text = level.format().equals("bullet") ? bullet(level.text()) : text(numbering, level);
    if (text.isEmpty()) {
      return "";
    }
    return level.suffix().equals("nothing") ? text : text + " ";
  }

  private Level level(Numbering numbering, int level) {
    var scheme = schemes.getOrDefault(numbering.scheme(), Map.of());
    return numbering.own().getOrDefault(level, scheme.getOrDefault(level, Level.PLAIN));
  }

  /// Counts one further, starts the levels above that never began, and lets those below begin anew.
  private void count(WordStyles.Listing listing, Numbering numbering) {
    var count = counters.computeIfAbsent(numbering.scheme(), it -> new int[LEVELS]);
    int at = listing.level();
    var restart = numbering.restarts().get(at);
    boolean first = begun.add(listing.number() + "/" + at);
    for (int above = 0; above < at; above++) {
      count[above] = Math.max(count[above], level(numbering, above).start());
    }
    if (restart != null && first) {
      count[at] = restart;
    } else {
      count[at] = count[at] == 0 ? level(numbering, at).start() : count[at] + 1;
    }
    for (int below = at + 1; below < LEVELS; below++) {
      count[below] = 0;
    }
  }

  private String text(Numbering numbering, Level level) {
    var count = counters.getOrDefault(numbering.scheme(), new int[LEVELS]);
    var text = level.text();
    for (int i = 0; i < LEVELS; i++) {
      var place = "%" + (i + 1);
      if (text.contains(place)) {
        var format = level.legal() ? "decimal" : level(numbering, i).format();
        text = text.replace(place, Numerals.in(format, count[i]));
      }
    }
    return text;
  }

  /// Bullets are letters of picture fonts; a plan's own bullets are "-" and "+".
  private static String bullet(String text) {
    return text.equals("+") ? "+" : "-";
  }
}
