package org.openpar.directory.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.IntakeRow;
import org.openpar.directory.model.ReformField;
import org.openpar.directory.model.SheetEmpty;
import org.openpar.directory.model.SheetReader;
import org.openpar.directory.model.SuccessionUnknown;
import org.openpar.directory.model.SuccessionsTooMany;
import org.openpar.directory.model.UnitField;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitKind;
import org.openpar.platform.text.Normal;
import org.springframework.stereotype.Component;

/// Writes the lines of a sheet into the form of an act, where they are looked through and mended
/// like lines somebody typed.
@Component
class ReformSheet {

  /// The lines of one succession: those of a merger name the same unit afterwards, those of a split
  /// the same unit before; a line that leaves it out goes with the line above, as merged cells do.
  private record Group(SuccessionKind kind, List<IntakeRow> lines) {

    /// What the first line that says something says.
    String first(ReformField field) {
      return words(field).findFirst().orElse("");
    }

    Stream<String> words(ReformField field) {
      return lines.stream().map(line -> clean(line, field)).filter(text -> !text.isEmpty());
    }
  }

  private final SheetReader reader;

  ReformSheet(SheetReader reader) {
    this.reader = reader;
  }

  ReformForm fill(ReformForm form, String name, byte[] content) {
    List<IntakeRow> lines = reader.read(ReformField.COLUMNS, name, content).rows();
    if (lines.isEmpty()) {
      throw new SheetEmpty();
    }
    List<Group> groups = groups(lines);
    if (groups.size() > ReformForm.MOST_ROWS) {
      throw new SuccessionsTooMany(groups.size(), ReformForm.MOST_ROWS);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    for (int number = 0; number < groups.size(); number++) {
      write(groups.get(number), "s" + number + ".", fields);
    }
    fields.put(ReformForm.ROWS, String.valueOf(groups.size()));
    return form.withAll(fields);
  }

  private static List<Group> groups(List<IntakeRow> lines) {
    Map<String, Group> groups = new LinkedHashMap<>();
    String last = "";
    SuccessionKind kind = null;
    for (IntakeRow line : lines) {
      kind = kind(line, kind);
      String key = key(line, kind);
      if (key.isEmpty()) {
        Group above = groups.get(last);
        key = above != null && above.kind() == kind ? last : "line " + line.number();
      }
      groups.computeIfAbsent(key, group(kind)).lines().add(line);
      last = key;
    }
    return List.copyOf(groups.values());
  }

  private static Function<String, Group> group(SuccessionKind kind) {
    return none -> new Group(kind, new ArrayList<>());
  }

  private static SuccessionKind kind(IntakeRow line, @Nullable SuccessionKind above) {
    String words = clean(line, ReformField.KIND);
    return words.isEmpty() && above != null
        ? above
        : ReformField.kind(words).orElseThrow(() -> new SuccessionUnknown(line.number(), words));
  }

  /// What the lines of one succession have in common, "" when the line leaves it out.
  private static String key(IntakeRow line, SuccessionKind kind) {
    return switch (kind) {
      case MERGE -> joined(line, ReformField.TO, ReformField.KEPT);
      case SPLIT -> joined(line, ReformField.FROM);
      default -> "line " + line.number();
    };
  }

  private static String joined(IntakeRow line, ReformField... fields) {
    return Stream.of(fields)
        .map(field -> clean(line, field))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("|"));
  }

  private static void write(Group group, String key, Map<String, String> fields) {
    fields.put(key + "kind", group.kind().name());
    fields.put(key + "main", "0");
    fields.put(
        key + "from", group.words(ReformField.FROM).distinct().collect(Collectors.joining("\n")));
    fields.put(key + "clause", group.first(ReformField.CLAUSE));
    List<Group> heirs =
        group.kind() == SuccessionKind.SPLIT
            ? group.lines().stream().map(line -> new Group(group.kind(), List.of(line))).toList()
            : List.of(group);
    fields.put(key + "heirs", String.valueOf(heirs.size()));
    for (int number = 0; number < heirs.size(); number++) {
      writeHeir(heirs.get(number), key + "h" + number + ".", fields);
    }
  }

  private static void writeHeir(Group heir, String key, Map<String, String> fields) {
    String kept = heir.first(ReformField.KEPT);
    Optional<UnitKind> kind = UnitField.kind(heir.first(ReformField.UNIT_KIND));
    fields.put(key + "mode", kept.isEmpty() ? "new" : "keep");
    fields.put(key + "unit", kept);
    fields.put(key + "name", heir.first(ReformField.TO));
    fields.put(key + "kind", kind.map(UnitKind::name).orElse(""));
    fields.put(key + "parent", heir.first(ReformField.PARENT));
    fields.put(key + "code", heir.first(ReformField.CODE));
  }

  private static String clean(IntakeRow line, ReformField field) {
    return Normal.nfc(line.at(field)).replaceAll("\\s+", " ").strip();
  }
}
