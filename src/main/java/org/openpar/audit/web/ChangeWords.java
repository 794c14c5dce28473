package org.openpar.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.audit.Trace;
import org.openpar.platform.text.Texts;

/// What a trace changed, as an official reads it: fields and states by their names, units and
/// persons by theirs, days as papers write them. Ids of other things say nothing to a reader and
/// are left out; the trace itself leads to its thing.
record ChangeWords(Texts t, Map<UUID, String> names) {

  /// Fields that serve the machine only.
  private static final Set<String> TECHNICAL =
      Set.of(
          "version",
          "lastWord.by",
          "lastWord.on",
          "sourceTable",
          "sourceRow",
          "position",
          "doubts.key",
          "doubts.arguments",
          "parties.unitId",
          "parties.groupCode",
          "successions.to.main");

  /// Where a state may have its words: those of the trail, then those of the module that owns it.
  private static final List<String> STATES =
      List.of("audit.value.", "execution.work.", "deadline.kind.", "organization.succession.");

  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
  private static final Pattern HIDDEN = Pattern.compile("hmac:(\\p{XDigit}{6})\\p{XDigit}{10}");
  private static final Pattern STATE = Pattern.compile("[A-Z][A-Z_]+|true|false");

  List<ChangeLine> lines(Trace trace) {
    return trace.changes().stream()
        .filter(change -> !TECHNICAL.contains(change.field()) && telling(change))
        .map(
            change ->
                new ChangeLine(
                    field(change.field()),
                    words(change.field(), change.before()),
                    words(change.field(), change.after())))
        .filter(line -> !line.before().equals(line.after()))
        .toList();
  }

  /// All changes on one line, for a cell.
  String inOneLine(Trace trace) {
    return lines(trace).stream()
        .map(line -> line.field() + ": " + line.before() + " → " + line.after())
        .collect(Collectors.joining("; "))
        .replaceAll("\\s+", " ");
  }

  private boolean telling(Trace.Change change) {
    return Stream.concat(change.before().stream(), change.after().stream())
        .anyMatch(value -> find(change.field(), value).isPresent());
  }

  /// The name of the whole way, else of its end; an unknown one stands as it was written down.
  private String field(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return known("audit.field." + path).or(() -> known("audit.field." + end)).orElse(end);
  }

  private String words(String field, List<String> values) {
    String words =
        values.stream()
            .flatMap(value -> find(field, value).stream())
            .collect(Collectors.joining(", "));
    return words.isBlank() ? t.say("audit.empty") : words;
  }

  /// Nothing for an id without a name. A state may have words of its own in one field: the
  /// coordinator of a task is no role of a person.
  private Optional<String> find(String field, String value) {
    if (ID.matcher(value).matches()) {
      return Optional.ofNullable(names.get(UUID.fromString(value)));
    }
    if (STATE.matcher(value).matches()) {
      return known("audit.value." + field + "." + value)
          .or(() -> STATES.stream().flatMap(prefix -> known(prefix + value).stream()).findFirst())
          .or(() -> Optional.of(value));
    }
    Matcher hidden = HIDDEN.matcher(value);
    return Optional.of(hidden.matches() ? t.say("audit.hidden", hidden.group(1)) : time(value));
  }

  private String time(String value) {
    try {
      if (DAY.matcher(value).matches()) {
        return t.date(LocalDate.parse(value));
      }
      return MOMENT.matcher(value).matches() ? t.time(Instant.parse(value)) : value;
    } catch (DateTimeParseException onlyLikeATime) {
      return value;
    }
  }

  private Optional<String> known(String key) {
    return Optional.of(t.say(key)).filter(words -> !words.equals(key));
  }
}
