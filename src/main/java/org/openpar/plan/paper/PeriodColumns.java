package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Columns that each stand for a month, a quarter or a year, in which a cross says when.
final class PeriodColumns {

  private static final int LONGEST = 90;
  private static final String MONTH = "(?:1[0-2]|0?[1-9])";
  private static final String QUARTER = "(?:iv|i{1,3}|[1-4])";

  /// "Quý II", "Thời gian Tháng 6/2026", "T6".
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:|.*[ (/:,])((?:(?:quy|q)[ .]{0,2}"
              + QUARTER
              + "|(?:thang|t)[ .]{0,2}"
              + MONTH
              + ")(?:[ /.-]{1,3}(?:nam )?20\\d\\d)?)");

  private static final Pattern OF_MONTHS =
      Pattern.compile(".*(?<![a-z])thang(?![a-z]).* (" + MONTH + ")");
  private static final Pattern OF_QUARTERS =
      Pattern.compile(".*(?<![a-z])quy(?![a-z]).* (" + QUARTER + ")");
  private static final Pattern OF_YEARS =
      Pattern.compile(
          "(?:(?:thoi gian|thoi han|tien do|lo trinh|giai doan).* )?(?:nam )?(20\\d\\d)");
  private static final Pattern CROSS = Pattern.compile("[xX×✓✔√*+]{1,3}");

  private PeriodColumns() {}

  /// The period a column stands for, if its header names one.
  static Optional<String> period(Column column) {
    String title = column.title();
    String folded = Words.fold(title);
    Matcher named = NAMED.matcher(folded);
    if (named.matches()) {
      return Optional.of(Words.upperFirst(title.substring(named.start(1))));
    }
    return figure(OF_MONTHS, "Tháng ", title)
        .or(() -> figure(OF_QUARTERS, "Quý ", title))
        .or(() -> figure(OF_YEARS, "Năm ", title));
  }

  /// The columns with those of a period told from the others; one alone is no calendar.
  static List<Column> told(List<Column> columns) {
    long periods = columns.stream().filter(PeriodColumns::isPeriod).count();
    return periods < 2
        ? columns
        : columns.stream()
            .map(column -> isPeriod(column) ? column.as(ColumnKind.PERIOD) : column)
            .toList();
  }

  static boolean isCross(String words) {
    return CROSS.matcher(Words.tidy(words)).matches();
  }

  /// The crossed periods in words: those side by side are one stretch ("Tháng 3 - Tháng 5").
  static Optional<String> crossed(TableRow row) {
    List<List<String>> stretches = new ArrayList<>();
    boolean before = false;
    for (Column column : row.header().of(ColumnKind.PERIOD)) {
      boolean crossed = isCross(row.grid().cell(row.index(), column.index()).text());
      if (crossed && !before) {
        stretches.add(new ArrayList<>());
      }
      if (crossed) {
        stretches.getLast().add(period(column).orElse(column.title()));
      }
      before = crossed;
    }
    return stretches.isEmpty()
        ? Optional.empty()
        : Optional.of(
            stretches.stream().map(PeriodColumns::words).collect(Collectors.joining(", ")));
  }

  private static String words(List<String> stretch) {
    return stretch.size() == 1
        ? stretch.getFirst()
        : stretch.getFirst() + " - " + stretch.getLast();
  }

  private static boolean isPeriod(Column column) {
    boolean brief = column.title().length() <= LONGEST;
    boolean free = column.kind() == ColumnKind.OTHER || column.kind() == ColumnKind.TIME;
    return brief && free && period(column).isPresent();
  }

  private static Optional<String> figure(Pattern pattern, String noun, String title) {
    Matcher matcher = pattern.matcher(Words.fold(title));
    return matcher.matches()
        ? Optional.of(noun + title.substring(matcher.start(1)))
        : Optional.empty();
  }
}
