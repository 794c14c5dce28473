package org.openpar.plan.grid;

import java.util.List;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.web.Words;
import org.openpar.platform.text.Normal;

/// The columns of the grid in their order.
final class GridColumns {

  static final List<TaskField> FIELDS =
      List.of(
          TaskField.GROUP,
          TaskField.TEXT,
          TaskField.PRODUCT,
          TaskField.LEAD,
          TaskField.COOPERATING,
          TaskField.DEADLINE,
          TaskField.MONEY,
          TaskField.NOTE);

  private GridColumns() {}

  static List<String> words(TaskLine task) {
    return FIELDS.stream().map(field -> word(task, field)).toList();
  }

  /// What stands in a cell; "" where it is nothing.
  static String word(TaskLine task, TaskField field) {
    return Words.of(task, field);
  }

  /// Whether two say the same; browsers and offices send spaces and line breaks their own way.
  static boolean alike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String words) {
    return Normal.nfc(words).strip().replaceAll("\\s+", " ");
  }
}
