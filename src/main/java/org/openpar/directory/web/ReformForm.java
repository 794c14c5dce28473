package org.openpar.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.SuccessionKind;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.Typed;

/// An act as it stands in the form, word for word. The whole of it goes along with every press of a
/// button, so that nothing typed is lost between the steps and nothing waits in a session.
public record ReformForm(Typed typed) {

  static final String PATH = "/sap-xep/moi";

  static final String ROWS = "rows";
  static final int MOST_ROWS = 200;
  private static final int MOST_HEIRS = 20;
  private static final DateWords DAYS = new DateWords();

  /// A succession in the form.
  ///
  /// @param key what its fields begin with ("s0.")
  public record Row(Typed typed, String key, SuccessionKind kind) {

    public String at(String field) {
      return typed.at(key + field);
    }

    /// One unit a line, however it is named.
    List<String> from() {
      return Arrays.stream(at("from").split("\\R"))
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }

    public List<HeirRow> heirs() {
      return IntStream.range(0, heirCount()).mapToObj(this::heir).toList();
    }

    private HeirRow heir(int number) {
      return new HeirRow(
          typed, key + "h" + number + ".", kind, number, at("main").equals("" + number));
    }

    int heirCount() {
      return switch (kind) {
        case DISSOLVE -> 0;
        case SPLIT -> count(at("heirs"), 2, MOST_HEIRS);
        default -> 1;
      };
    }

    /// Whether one unit only is asked for.
    public boolean single() {
      return kind != SuccessionKind.MERGE && kind != SuccessionKind.DISSOLVE;
    }

    public boolean hasFrom() {
      return kind != SuccessionKind.ESTABLISH;
    }
  }

  /// An heir in the form.
  public record HeirRow(
      Typed typed, String key, SuccessionKind kind, int number, boolean markedMain) {

    public String at(String field) {
      return typed.at(key + field);
    }

    /// Whether the act makes this unit; the other kinds leave no choice.
    public boolean founded() {
      return kind == SuccessionKind.ESTABLISH || (choosable() && !at("mode").equals("keep"));
    }

    public boolean choosable() {
      return kind == SuccessionKind.MERGE || kind == SuccessionKind.SPLIT;
    }

    public boolean renames() {
      return kind != SuccessionKind.MOVE;
    }
  }

  /// The form nobody has written in yet.
  static ReformForm blank() {
    return new ReformForm(Typed.none().with(ROWS, "0"));
  }

  public String at(String field) {
    return typed.at(field);
  }

  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < count(at(ROWS), 0, MOST_ROWS); number++) {
      SuccessionKind kind = kind(at("s" + number + ".kind"));
      if (kind != null) {
        rows.add(new Row(typed, "s" + number + ".", kind));
      }
    }
    return rows;
  }

  /// With one more succession; the first heir of a split is the main one until somebody says
  /// otherwise.
  ReformForm adding(@Nullable SuccessionKind kind) {
    if (kind == null) {
      return this;
    }
    int number = count(at(ROWS), 0, MOST_ROWS);
    return new ReformForm(
        typed
            .with("s" + number + ".kind", kind.name())
            .with("s" + number + ".main", "0")
            .with(ROWS, String.valueOf(number + 1)));
  }

  /// With these fields, each as if typed.
  ReformForm withAll(Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(typed.values());
    all.putAll(fields);
    return new ReformForm(new Typed(Map.copyOf(all)));
  }

  /// Without a succession: the others keep their places and their words.
  ReformForm dropping(int number) {
    return new ReformForm(typed.with("s" + number + ".kind", ""));
  }

  ReformForm withAnotherHeir(int number) {
    String field = "s" + number + ".heirs";
    return new ReformForm(typed.with(field, String.valueOf(count(at(field), 2, MOST_HEIRS) + 1)));
  }

  @Nullable LocalDate signedOn() {
    return day(at("signedOn"));
  }

  @Nullable LocalDate effective() {
    return day(at("effective"));
  }

  /// Everything that has to travel to the next page and back.
  public Map<String, String> carried() {
    Map<String, String> carried = new TreeMap<>(typed.values());
    carried.keySet().removeIf(name -> name.startsWith("_") || name.equals("step"));
    return carried;
  }

  static @Nullable SuccessionKind kind(String name) {
    return Arrays.stream(SuccessionKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static int count(String typed, int least, int most) {
    return typed.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(typed), least, most) : least;
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return DAYS.parse(typed, Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
