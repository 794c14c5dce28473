package org.openpar.plan.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.plan.model.TaskLine;

/// The columns of the annex that this house writes; by their headers it knows them again.
enum AnnexColumn {
  NUMBER("STT", ColumnKind.NUMBER, 7),
  /// Takes the place of the numbers in a plan that has none of its own.
  CODE("Mã số", ColumnKind.NUMBER, 8),
  TASK("Nhiệm vụ", ColumnKind.TASK, 44),
  PRODUCT("Sản phẩm", ColumnKind.PRODUCT, 24),
  LEAD("Cơ quan chủ trì", ColumnKind.LEAD, 26),
  COOPERATING("Cơ quan phối hợp", ColumnKind.COOPERATING, 26),
  TIME("Thời gian thực hiện", ColumnKind.TIME, 18),
  MONEY("Kinh phí", ColumnKind.MONEY, 16),
  NOTE("Ghi chú", ColumnKind.NOTE, 18);

  private final String header;
  private final ColumnKind kind;
  private final int width;

  AnnexColumn(String header, ColumnKind kind, int width) {
    this.header = header;
    this.kind = kind;
    this.width = width;
  }

  /// The columns a plan needs: money and notes only where a task has them, so that an empty column
  /// does not ask for what the plan never had.
  static List<AnnexColumn> of(List<TaskLine> tasks) {
    boolean numbered = tasks.stream().anyMatch(task -> task.number() != null);
    return Arrays.stream(values())
        .filter(
            column ->
                switch (column) {
                  case NUMBER -> numbered;
                  case CODE -> !numbered;
                  case MONEY, NOTE -> tasks.stream().anyMatch(task -> column.words(task) != null);
                  case TASK, PRODUCT, LEAD, COOPERATING, TIME -> true;
                })
        .toList();
  }

  static Optional<AnnexColumn> find(String header) {
    return Arrays.stream(values()).filter(column -> column.header.equals(header)).findFirst();
  }

  ColumnKind kind() {
    return kind;
  }

  Column column() {
    return kind == ColumnKind.NUMBER ? Column.label(header, width) : Column.text(header, width);
  }

  /// What the plan says there.
  @Nullable String words(TaskLine task) {
    return switch (this) {
      case NUMBER -> task.number();
      case CODE -> task.code();
      case TASK -> task.text();
      case PRODUCT -> task.product();
      case LEAD -> task.lead();
      case COOPERATING -> task.cooperating();
      case TIME -> task.deadline();
      case MONEY -> task.money();
      case NOTE -> task.note();
    };
  }

  /// The same for a sheet: a number or a day as what it is, if it then still reads letter by letter
  /// as the plan has it.
  static @Nullable Object typed(@Nullable String words) {
    if (words != null && words.matches("[1-9]\\d{0,8}")) {
      return Integer.valueOf(words);
    }
    return words != null && words.matches("\\d\\d/\\d\\d/20\\d\\d") ? day(words) : words;
  }

  private static Object day(String words) {
    int day = Integer.parseInt(words, 0, 2, 10);
    int month = Integer.parseInt(words, 3, 5, 10);
    int year = Integer.parseInt(words, 6, 10, 10);
    boolean exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
    return exists ? LocalDate.of(year, month, day) : words;
  }

  private static int lengthOf(int year, int month) {
    return LocalDate.of(year, month, 1).lengthOfMonth();
  }
}
