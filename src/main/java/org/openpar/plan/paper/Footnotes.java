package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.plan.model.FieldDoubt;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Source;
import org.openpar.plan.model.TaskField;

/// What stands at the foot of the page about a task belongs to the task: it is kept in its note,
/// under its mark, and the mark taken off the words.
final class Footnotes {

  private static final Pattern NOTE = Pattern.compile("(\\[\\d{1,3}])\\s+(.+)", Pattern.DOTALL);

  /// Set by hand below a table: "(1) Theo Nghị định …", "(*) Danh sách …", "* Mẫu …", "¹ Theo …".
  private static final Pattern BY_HAND =
      Pattern.compile(
          "(\\(\\d{1,2}\\)|\\(\\*{1,3}\\)|\\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\\s*(\\p{L}.+)", Pattern.DOTALL);

  private static final Pattern FIGURE = Pattern.compile("\\(\\d{1,2}\\)");

  private Footnotes() {}

  /// Whether it is a note set by hand or a remark on the whole table.
  static boolean isNote(String text) {
    return BY_HAND.matcher(text).matches() || Vocabulary.STANDARD.begins("remark", text);
  }

  static List<RawTask> noted(List<RawTask> tasks, List<Line> lines) {
    Map<String, List<String>> notes = notes(lines);
    return notes.isEmpty() ? tasks : tasks.stream().map(task -> noted(task, notes)).toList();
  }

  /// The same for notes below the tables, whose marks end a word or a cell; elsewhere "(1)" counts.
  ///
  /// @param near the lines below tables, before the text goes on
  static List<RawTask> notedByHand(List<RawTask> tasks, List<Line> near) {
    Map<String, String> notes = notesByHand(near);
    return notes.isEmpty() ? tasks : tasks.stream().map(task -> notedByHand(task, notes)).toList();
  }

  private static Map<String, String> notesByHand(List<Line> near) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Line line : near) {
      Matcher note = BY_HAND.matcher(line.text());
      if (note.matches()) {
        notes.putIfAbsent(note.group(1), note.group(2));
      }
    }
    return notes;
  }

  private static RawTask notedByHand(RawTask task, Map<String, String> notes) {
    RawTask noted = task;
    for (Map.Entry<String, String> note : notes.entrySet()) {
      UnaryOperator<String> unmarked = words -> unmarked(words, note.getKey(), notes.keySet());
      boolean marked = fields(task).anyMatch(words -> !unmarked.apply(words).equals(words));
      noted = noted.mapping(unmarked);
      noted = marked ? noted.noting(note.getKey() + " " + note.getValue()) : noted;
    }
    return noted;
  }

  /// The words without the mark where it ends a word, or behind a figure the whole field. Among
  /// others that are no marks it counts: "tại sở (1), tại huyện (2)".
  private static String unmarked(String words, String mark, Set<String> marks) {
    if (!words.contains(mark)) {
      return words;
    }
    boolean counts =
        !mark.startsWith("(*") && words.contains(" " + mark + " ")
            || FIGURE.matcher(mark).matches()
                && FIGURE
                    .matcher(words)
                    .results()
                    .anyMatch(found -> !marks.contains(found.group()));
    return counts ? words : behindAWord(mark).matcher(words).replaceAll("").strip();
  }

  private static Pattern behindAWord(String mark) {
    String quoted = Pattern.quote(mark);
    return Pattern.compile(
        "(?<=\\p{L})(?<!(?<!\\p{L})[kcdmh]?m(?=[²³])) ?"
            + quoted
            + "(?![\\p{L}*])|(?<=[\\d%)]) ?"
            + quoted
            + "(?=[.;]?$)");
  }

  /// Remarks on a whole table ("Ghi chú: …"), which belong to no task; below "Ghi chú:" alone they
  /// are the bullets that follow.
  static List<Problem> remarks(List<Line> below) {
    List<Problem> remarks = new ArrayList<>();
    boolean listed = false;
    for (Line line : below) {
      boolean remark = Vocabulary.STANDARD.begins("remark", line.text());
      boolean alone = Vocabulary.STANDARD.contains("remark", line.text().replace(":", ""));
      boolean bullet = Mark.of(line.text()).filter(Mark::bullet).isPresent();
      listed =
          remark && alone && line.text().endsWith(":") || listed && (bullet || isNote(line.text()));
      if (remark && !alone || listed && bullet && !isNote(line.text())) {
        Source source = new Source(0, line.paragraph());
        remarks.add(Problem.at(source, "problem.plan.remark", line.text()));
      }
    }
    return remarks;
  }

  /// Notes whose mark no task has, but a heading; and those that close a table with no mark at all.
  ///
  /// @param marked the tasks before their marks were taken off
  /// @param within the lines of the rows that close a table
  static List<Problem> unkeptByHand(List<RawTask> marked, List<Line> near, List<Line> within) {
    Map<String, String> notes = notesByHand(near);
    Set<String> closing = notesByHand(within).keySet();
    return notes.entrySet().stream()
        .filter(note -> marked.stream().flatMap(Footnotes::fields).noneMatch(marks(note, notes)))
        .filter(
            note ->
                closing.contains(note.getKey())
                    || marked.stream()
                        .flatMap(task -> task.titles().stream())
                        .anyMatch(marks(note, notes)))
        .map(note -> Problem.of("problem.plan.footnote", note.getKey() + " " + note.getValue()))
        .toList();
  }

  private static Predicate<String> marks(
      Map.Entry<String, String> note, Map<String, String> notes) {
    return words -> !unmarked(words, note.getKey(), notes.keySet()).equals(words);
  }

  /// What notes say whose marks stand in a header or a heading of a table: nobody else keeps it.
  static List<Problem> unkept(List<RawTask> tasks, List<Line> lines) {
    Map<String, List<String>> notes = notes(lines);
    if (notes.isEmpty()) {
      return List.of();
    }
    String kept =
        Stream.concat(
                tasks.stream().map(Footnotes::words),
                lines.stream().map(Line::text).filter(text -> !NOTE.matcher(text).matches()))
            .collect(Collectors.joining("\n"));
    return notes.entrySet().stream()
        .filter(note -> !kept.contains(note.getKey()))
        .flatMap(note -> note.getValue().stream().map(words -> note.getKey() + " " + words))
        .map(words -> Problem.of("problem.plan.footnote", words))
        .toList();
  }

  /// A mark set by hand may clash with one the program counts: then it has two notes.
  private static Map<String, List<String>> notes(List<Line> lines) {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    for (Line line : lines) {
      Matcher note = NOTE.matcher(line.text());
      if (note.matches()) {
        notes.computeIfAbsent(note.group(1), mark -> new ArrayList<>()).add(note.group(2));
      }
    }
    return notes;
  }

  private static String words(RawTask task) {
    return fields(task).collect(Collectors.joining(" "));
  }

  private static Stream<String> fields(RawTask task) {
    return Stream.of(
            task.number(),
            task.text(),
            task.product(),
            task.lead(),
            task.cooperating(),
            task.deadline(),
            task.money(),
            task.note())
        .filter(Objects::nonNull);
  }

  private static RawTask noted(RawTask task, Map<String, List<String>> notes) {
    String words = words(task);
    RawTask noted = task;
    for (Map.Entry<String, List<String>> note : notes.entrySet()) {
      String mark = note.getKey();
      if (words.contains(mark)) {
        for (String each : note.getValue()) {
          noted = noted.noting(mark + " " + each);
        }
        noted =
            note.getValue().size() > 1
                ? noted.doubting(clash(mark))
                : noted.mapping(field -> field.replace(" " + mark, "").replace(mark, "").strip());
      }
    }
    return noted;
  }

  private static FieldDoubt clash(String mark) {
    return FieldDoubt.of(TaskField.NOTE, "doubt.plan.note-mark-twice", mark);
  }
}
