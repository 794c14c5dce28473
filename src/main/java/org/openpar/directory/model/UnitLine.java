package org.openpar.directory.model;

import static org.openpar.directory.model.UnitField.ALIASES;
import static org.openpar.directory.model.UnitField.CODES;
import static org.openpar.directory.model.UnitField.KIND;
import static org.openpar.directory.model.UnitField.NAME;
import static org.openpar.directory.model.UnitField.PARENT;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.CodeScheme;
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

  final IntakeRow row;
  final String name;
  final @Nullable UnitKind kind;
  final List<Dated> aliases;

  /// Each code behind its scheme, with its days.
  final List<Dated> codes;
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

  private List<Dated> readAliases() {
    List<Dated> read =
        dated(ALIASES).stream().filter(alias -> !alias.words().equals(name)).toList();
    if (read.stream().anyMatch(alias -> alias.words().length() > LONGEST)) {
      wrong(ALIASES, new OtherNameTooLong());
    }
    return List.copyOf(new LinkedHashSet<>(read));
  }

  private List<Dated> readCodes() {
    List<Dated> read = new ArrayList<>();
    Set<String> undated = new HashSet<>();
    for (Dated piece : dated(CODES)) {
      Matcher code = CODE.matcher(piece.words());
      if (!code.matches() || CodeScheme.listOf(code.group(1)).isEmpty()) {
        wrong(CODES, new CodeUnreadable(piece.words()));
      } else if (!piece.dated() && !undated.add(code.group(1))) {
        wrong(CODES, new CodeTwice(code.group(1)));
      } else {
        read.add(piece);
      }
    }
    return List.copyOf(read);
  }

  private List<Dated> dated(UnitField field) {
    List<Dated> read = new ArrayList<>();
    for (String piece : pieces(row.at(field)).toList()) {
      try {
        read.add(Dated.read(piece));
      } catch (DateTimeException noDay) {
        wrong(field, new DayMissing(piece));
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
