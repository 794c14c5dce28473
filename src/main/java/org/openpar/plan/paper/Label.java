package org.openpar.plan.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labelled fields of a list-style plan: "- Đơn vị chủ trì thực hiện: …". One line may hold
/// several, parted by a full stop, a semicolon or brackets, or end a task with them.
final class Label {

  private static final Pattern COLON =
      Pattern.compile("(?<=^|[;.,(])\\s*[-–+•*]?\\s*([\\p{L}][\\p{L} /,]{3,60}?)\\s*:\\s*");
  private static final Set<ColumnKind> KINDS =
      Set.of(
          ColumnKind.LEAD,
          ColumnKind.COOPERATING,
          ColumnKind.TIME,
          ColumnKind.PRODUCT,
          ColumnKind.MONEY,
          ColumnKind.NOTE);

  /// @param before what stands before the first label, "" when the line begins with it
  record Labelled(String before, Map<ColumnKind, String> fields) {

    /// Whether it says who or when, without which it makes no task of a paragraph.
    boolean saysWhoOrWhen() {
      return fields.containsKey(ColumnKind.LEAD) || fields.containsKey(ColumnKind.TIME);
    }
  }

  private record Found(ColumnKind kind, int start, int end) {}

  private Label() {}

  /// The labels of a line, if it has any.
  static Optional<Labelled> in(String line) {
    List<Found> labels = labels(line);
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    Map<ColumnKind, String> fields = new EnumMap<>(ColumnKind.class);
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : line.length();
      String value = closed(line.substring(labels.get(i).end(), end), line);
      fields.merge(labels.get(i).kind(), value, (one, other) -> one + "; " + other);
    }
    return Optional.of(new Labelled(before(line, labels.getFirst()), fields));
  }

  /// A task without the label that only says it is one ("Nội dung thực hiện: …").
  static String unlabelled(String task) {
    Matcher matcher = COLON.matcher(task);
    return matcher.lookingAt()
            && matcher.end() < task.length()
            && Claim.exactly(matcher.group(1)).filter(ColumnKind.TASK::equals).isPresent()
        ? task.substring(matcher.end())
        : task;
  }

  private static List<Found> labels(String line) {
    List<Found> labels = new ArrayList<>();
    if (line.indexOf(':') < 0) {
      return labels;
    }
    Matcher matcher = COLON.matcher(line);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      kind(matcher.group(1), start == 0).ifPresent(kind -> labels.add(new Found(kind, start, end)));
    }
    return labels;
  }

  /// At the beginning of a line a label may be worded freely, inside one it must be a listed
  /// phrase.
  private static Optional<ColumnKind> kind(String label, boolean first) {
    Optional<Claim> claim = Claim.of(label).filter(found -> first || found.exact());
    return claim.map(Claim::kind).filter(KINDS::contains);
  }

  private static String before(String line, Found first) {
    return line.substring(0, first.start()).replaceAll("[\\s(,;]+$", "").strip();
  }

  /// Without the mark that ends a sentence or the bracket that closes the labels.
  private static String closed(String value, String line) {
    String text = value.strip();
    if (text.endsWith(").") || text.endsWith(");")) {
      text = text.substring(0, text.length() - 1);
    }
    boolean bracket = text.endsWith(")") && text.indexOf('(') < 0 && line.indexOf('(') >= 0;
    return (bracket ? text.substring(0, text.length() - 1) : text).replaceAll("[;.,(\\s]+$", "");
  }
}
