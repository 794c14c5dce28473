package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands at the foot of the page about a task belongs to the task: it is kept in its note.
final class Footnotes {

  private static final Pattern NOTE = Pattern.compile("(\\[\\d{1,3}])\\s+(.+)", Pattern.DOTALL);

  private Footnotes() {}

  static List<RawTask> noted(List<RawTask> tasks, List<Line> lines) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Line line : lines) {
      Matcher note = NOTE.matcher(line.text());
      if (note.matches()) {
        notes.put(note.group(1), note.group(2));
      }
    }
    return notes.isEmpty() ? tasks : tasks.stream().map(task -> noted(task, notes)).toList();
  }

  private static RawTask noted(RawTask task, Map<String, String> notes) {
    String words =
        String.join(
            " ",
            Stream.of(
                    task.text(),
                    task.product(),
                    task.lead(),
                    task.cooperating(),
                    task.deadline(),
                    task.money(),
                    task.note())
                .filter(Objects::nonNull)
                .toList());
    List<String> said = new ArrayList<>();
    notes.forEach(
        (mark, note) -> {
          if (words.contains(mark)) {
            said.add(mark + " " + note);
          }
        });
    return said.isEmpty() ? task : task.noting(String.join("; ", said));
  }
}
