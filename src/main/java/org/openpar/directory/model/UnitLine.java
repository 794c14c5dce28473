package org.openpar.directory.model;

import static org.openpar.directory.model.UnitField.ALIASES;
import static org.openpar.directory.model.UnitField.CODES;
import static org.openpar.directory.model.UnitField.KIND;
import static org.openpar.directory.model.UnitField.NAME;
import static org.openpar.directory.model.UnitField.PARENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.platform.model.RuleViolated;

/// A line of a sheet of units while it is looked at: what it says by itself, and what was found of
/// it so far.
final class UnitLine {

  /// How far the search for circles has come.
  enum Walk {
    NOT_YET,
    ON_THE_WAY,
    DONE
  }

  private static final int LONGEST = 200;
  private static final Pattern CODE =
      Pattern.compile("([A-Z]{2,8}) ([A-Za-z0-9][A-Za-z0-9.-]{0,39})");
  private static final Set<String> SCHEMES = Set.of("GSO", "MDD");

  final IntakeRow row;
  final String name;
  final @Nullable UnitKind kind;
  final List<String> aliases;
  final Map<String, String> codes;
  final List<IntakeProblem> wrong = new ArrayList<>();

  /// The unit of the register it means; null while it means a new one, or nobody knows whom.
  @Nullable Unit known;

  boolean founding;
  final UnitId founded = UnitId.next();
  @Nullable UnitId parent;
  @Nullable UnitLine above;
  Walk walk = Walk.NOT_YET;

  UnitLine(IntakeRow row) {
    this.row = row;
    this.name = IntakeUnits.words(row.at(NAME));
    if (name.isEmpty() || name.length() > LONGEST) {
      wrong(NAME, new UnitNameMissing());
    }
    this.kind = readKind();
    this.aliases = readAliases();
    this.codes = readCodes();
  }

  String at(UnitField field) {
    return IntakeUnits.words(row.at(field));
  }

  boolean sound() {
    return wrong.isEmpty();
  }

  void wrong(UnitField field, RuleViolated refusal) {
    wrong.add(new IntakeProblem(row, field, refusal));
  }

  /// The name under which one finds it among those of one parent.
  List<Object> place() {
    return List.of(name, above != null ? above.founded : parent == null ? "" : parent);
  }

  @Nullable UnitId parentId() {
    return above == null ? parent : above.founded;
  }

  private @Nullable UnitKind readKind() {
    UnitKind read = UnitField.kind(at(KIND)).orElse(null);
    if (read == null && !at(KIND).isEmpty()) {
      wrong(KIND, new KindUnknown(at(KIND)));
    }
    return read;
  }

  private List<String> readAliases() {
    List<String> read = pieces(row.at(ALIASES)).filter(alias -> !alias.equals(name)).toList();
    if (read.stream().anyMatch(alias -> alias.length() > LONGEST)) {
      wrong(ALIASES, new OtherNameTooLong());
    }
    return List.copyOf(new LinkedHashSet<>(read));
  }

  private Map<String, String> readCodes() {
    Map<String, String> read = new TreeMap<>();
    for (String piece : pieces(row.at(CODES)).toList()) {
      Matcher code = CODE.matcher(piece);
      if (!code.matches() || !SCHEMES.contains(code.group(1))) {
        wrong(CODES, new CodeUnreadable(piece));
      } else if (read.putIfAbsent(code.group(1), code.group(2)) != null) {
        wrong(CODES, new CodeTwice(code.group(1)));
      }
    }
    return read;
  }

  private static Stream<String> pieces(String cell) {
    return Stream.of(cell.split("[;\\n]"))
        .map(IntakeUnits::words)
        .filter(piece -> !piece.isEmpty());
  }

  /// What every founded unit has to say.
  void demandKindAndParent() {
    if (at(KIND).isEmpty()) {
      wrong(KIND, new KindUnknown(""));
    }
    if (at(PARENT).isEmpty() && kind != null && kind != UnitKind.PROVINCE) {
      wrong(PARENT, new ParentMissing());
    }
  }
}
