package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;

/// Writes what was read in the handbook's notation: "UNIT+GROUP(relevant)", "UNIT×3", "GROUP-UNIT".
final class Notation {

  private Notation() {}

  static String of(List<ReadPart> parts, boolean givesRoles, boolean tellsActs) {
    if (givesRoles || (tellsActs && parts.size() < 2)) {
      return AgencyShape.ROLE_SENTENCE.name();
    }
    String shapes = String.join("+", repeated(marks(parts)));
    return tellsActs ? shapes + "+ROLE" : shapes;
  }

  /// A qualifier is written where groups stand alone; beside a named body the open group only
  /// rounds off the list, and its part still carries the qualifier.
  private static List<String> marks(List<ReadPart> parts) {
    boolean qualified =
        parts.size() == 1
            || parts.stream().allMatch(part -> part.part().shape() == AgencyShape.GROUP);
    return parts.stream().map(part -> part.mark(qualified)).toList();
  }

  private static List<String> repeated(List<String> marks) {
    List<String> written = new ArrayList<>();
    int from = 0;
    while (from < marks.size()) {
      int end = from;
      while (end < marks.size() && marks.get(end).equals(marks.get(from))) {
        end++;
      }
      if (end - from > 2) {
        written.add(marks.get(from) + "×" + (end - from));
      } else {
        written.addAll(marks.subList(from, end));
      }
      from = end;
    }
    return written;
  }
}
