package org.openpar.plan.grid;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.calendar.Deadlines;
import org.openpar.organization.Agencies;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.Written;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.text.Normal;

/// Reads what is written into cells like the words of a paper. The same words in a thousand rows
/// are read once.
final class CellReader {

  private final UnitMap map;
  private final @Nullable String issuer;
  private @Nullable Agencies agencies;
  private final Deadlines deadlines = new Deadlines();
  private final int year;
  private final Map<String, AgencyReading> bodies = new HashMap<>();
  private final Map<String, DeadlineReading> dues = new HashMap<>();

  /// @param issuer whose paper it is, when that is known
  /// @param year the year that words without a year mean
  CellReader(UnitMap map, @Nullable String issuer, int year) {
    this.map = map;
    this.issuer = issuer;
    this.year = year;
  }

  /// Every field of a new row; what is not said is empty.
  Map<TaskField, Written> read(Map<TaskField, String> words) {
    Map<TaskField, Written> cells = new EnumMap<>(TaskField.class);
    for (TaskField field : GridColumns.FIELDS) {
      cells.put(field, read(field, words.getOrDefault(field, "")));
    }
    return cells;
  }

  Written read(TaskField field, String typed) {
    @Nullable String words = clean(typed);
    return switch (field) {
      case LEAD, COOPERATING -> bodies(field, words);
      case DEADLINE -> due(words);
      case TEXT, PRODUCT -> new Written(field, words, null, null, missing(field, words));
      case GROUP, NUMBER, MONEY, NOTE -> new Written(field, words, null, null, List.of());
    };
  }

  private Written bodies(TaskField field, @Nullable String words) {
    if (words == null) {
      List<Doubt> doubts = field == TaskField.LEAD ? missing(field, null) : List.of();
      return new Written(field, null, null, null, doubts);
    }
    AgencyReading reading = bodies.computeIfAbsent(words, agencies()::read);
    return new Written(field, words, reading, null, reading.doubts());
  }

  /// Learning the names of all units is not worth it for a cell that names nobody.
  private Agencies agencies() {
    if (agencies == null) {
      agencies = new Agencies(map).inPaperOf(issuer);
    }
    return agencies;
  }

  /// An empty cell is the plan's own doubt, so the calendar's is not repeated.
  private Written due(@Nullable String words) {
    DeadlineReading reading =
        dues.computeIfAbsent(words == null ? "" : words, said -> deadlines.read(said, year));
    List<Doubt> doubts = words == null ? missing(TaskField.DEADLINE, null) : reading.doubts();
    return new Written(TaskField.DEADLINE, words, null, reading, doubts);
  }

  private static List<Doubt> missing(TaskField field, @Nullable String words) {
    return words == null ? List.of(Doubt.of("doubt.plan." + field.key() + "-missing")) : List.of();
  }

  /// Composed letters, line breaks of one kind, nothing a database does not keep.
  static @Nullable String clean(String typed) {
    String words =
        Normal.nfc(typed)
            .replaceAll("\\R", "\n")
            .replaceAll("[\\p{Cc}\\p{Cs}&&[^\n]]", " ")
            .strip();
    return words.isEmpty() ? null : words;
  }
}
