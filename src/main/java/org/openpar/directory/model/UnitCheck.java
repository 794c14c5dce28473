package org.openpar.directory.model;

import static org.openpar.directory.model.UnitField.ALIASES;
import static org.openpar.directory.model.UnitField.CODES;
import static org.openpar.directory.model.UnitField.FROM;
import static org.openpar.directory.model.UnitField.KEY;
import static org.openpar.directory.model.UnitField.KIND;
import static org.openpar.directory.model.UnitField.LAST;
import static org.openpar.directory.model.UnitField.NAME;
import static org.openpar.directory.model.UnitField.PARENT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.UnitLine.Walk;
import org.openpar.directory.model.UnitList.Addition;
import org.openpar.directory.model.UnitList.Founding;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Namings;
import org.openpar.organization.Supplement;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitAlias;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.DateRange;

/// Looks a sheet of units through against the register of the day of its act: pure, so that many
/// lines cost no statement. Lines are read each by itself, then against each other. A wrong line
/// may still be the parent of a right one, so one slip makes one problem.
final class UnitCheck {

  private static final DateWords DAYS = new DateWords();
  private static final int OFFERED = 4;

  private final LegalAct act;
  private final UnitMap map;
  private final IntakeUnits register;
  private final Map<UnitId, String> everKnown;
  private final Set<String> everCalled;
  private final Namings namings;

  private final Map<String, List<UnitLine>> newcomers = new HashMap<>();
  private final Map<String, UnitLine> newNames = new HashMap<>();
  private final Map<String, Set<String>> alike = new HashMap<>();

  /// @param everKnown what units are called on the day, or on the day they live nearest to it
  /// @param namings what everybody was ever called and numbered by
  UnitCheck(LegalAct act, UnitMap map, Map<UnitId, String> everKnown, Namings namings) {
    this.act = act;
    this.map = map;
    this.register = new IntakeUnits(map.units(), act.effective());
    this.everKnown = everKnown;
    this.everCalled =
        everKnown.values().stream().map(IntakeUnits::words).collect(Collectors.toSet());
    this.namings = namings;
    map.units().forEach(unit -> remember(unit.name()));
  }

  IntakeReport<UnitList> look(List<IntakeRow> rows) {
    List<UnitLine> lines = rows.stream().map(UnitLine::new).toList();
    lines.forEach(this::identify);
    nameNewcomers(lines);
    lines.stream().filter(line -> line.founding).forEach(this::place);
    refuseCircles(lines);
    refuseTwins(lines);
    refuseTaken(lines);
    return report(rows, lines);
  }

  // Each line by itself

  /// The unit of that code, or of that exact name under that parent; whoever says no code and is
  /// not there yet is new.
  private void identify(UnitLine line) {
    String key = line.at(KEY);
    List<Unit> meant =
        key.isEmpty()
            ? register.named(line.name).stream()
                .filter(unit -> isUnder(unit, line.at(PARENT)))
                .toList()
            : register.keyed(key);
    if (meant.size() > 1) {
      line.wrong(NAME, new UnitNameAmbiguous(line.name));
    } else if (meant.size() == 1) {
      line.known = meant.getFirst();
      compare(line, line.known);
    } else if (key.isEmpty()) {
      line.founding = true;
      line.demandKindAndParent();
      readDays(line);
    } else {
      line.wrong(KEY, new UnitNotOnTheDay(key, words(act.effective())));
    }
  }

  private boolean isUnder(Unit unit, String parent) {
    UnitId above = unit.parent();
    return above == null
        ? parent.isEmpty()
        : register.called(parent).stream().map(Unit::id).anyMatch(above::equals);
  }

  /// A list says again what is known, or adds to it; an empty cell says nothing.
  private void compare(UnitLine line, Unit unit) {
    if (!line.name.isEmpty() && !line.name.equals(IntakeUnits.words(unit.name()))) {
      line.wrong(NAME, new ReformNeeded(unit.name()));
    }
    if (line.kind != null && line.kind != unit.kind()) {
      line.wrong(KIND, new ReformNeeded(UnitField.words(unit.kind())));
    }
    if (!line.at(PARENT).isEmpty() && !isUnder(unit, line.at(PARENT))) {
      line.wrong(PARENT, new ReformNeeded(name(unit.parent())));
    }
    compare(line, FROM, unit.validity().first());
    compare(line, LAST, unit.validity().last());
  }

  private static void compare(UnitLine line, UnitField field, @Nullable LocalDate day) {
    day(line, field)
        .filter(said -> !said.equals(day))
        .ifPresent(said -> line.wrong(field, new ReformNeeded(day == null ? "" : words(day))));
  }

  private void readDays(UnitLine line) {
    day(line, FROM)
        .filter(from -> !from.equals(act.effective()))
        .ifPresent(from -> line.wrong(FROM, new NotTheDayOfTheAct(words(act.effective()))));
    if (!line.at(LAST).isEmpty()) {
      line.wrong(LAST, new NewUnitEnds());
    }
  }

  private static Optional<LocalDate> day(UnitLine line, UnitField field) {
    String typed = line.at(field);
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(DAYS.parse(typed, Locale.ROOT));
    } catch (DateTimeException noDay) {
      line.wrong(field, new DayMissing(typed));
      return Optional.empty();
    }
  }

  // New units among each other

  private void nameNewcomers(List<UnitLine> lines) {
    Map<List<String>, UnitLine> told = new HashMap<>();
    for (UnitLine line : lines) {
      if (!line.founding || line.name.isEmpty()) {
        continue;
      }
      UnitLine first = told.putIfAbsent(List.of(line.name, line.at(PARENT)), line);
      if (first != null) {
        line.wrong(NAME, new UnitTwice(first.row.number()));
        continue;
      }
      newcomers.computeIfAbsent(line.name, none -> new ArrayList<>()).add(line);
      line.codes.stream()
          .map(UnitCheck::bare)
          .filter(code -> register.called(code).isEmpty())
          .forEach(code -> newcomers.putIfAbsent(code, List.of(line)));
      newNames.putIfAbsent(line.name, line);
      remember(line.name);
    }
  }

  private void remember(String name) {
    alike.computeIfAbsent(Normal.fold(name), none -> new HashSet<>()).add(name);
  }

  /// Whom a new unit stands under: one of the register, or a new one of the same sheet.
  private void place(UnitLine line) {
    String words = line.at(PARENT);
    if (words.isEmpty()) {
      return;
    }
    List<Unit> there = register.called(words);
    List<UnitLine> coming = newcomers.getOrDefault(words, List.of());
    if (there.size() + coming.size() > 1) {
      line.wrong(PARENT, new ParentAmbiguous(words));
    } else if (!there.isEmpty()) {
      line.parent = there.getFirst().id();
    } else if (!coming.isEmpty()) {
      line.above = coming.getFirst();
    } else if (everCalled.contains(words)) {
      line.wrong(PARENT, new UnitNotOnTheDay(words, words(act.effective())));
    } else {
      Set<String> twins = alike.getOrDefault(Normal.fold(words), Set.of());
      line.wrong(
          PARENT,
          twins.isEmpty()
              ? new UnitUnknown(words)
              : new UnitAlike(
                  words, twins.stream().sorted().limit(OFFERED).collect(Collectors.joining("; "))));
    }
  }

  private static void refuseCircles(List<UnitLine> lines) {
    for (UnitLine start : lines) {
      List<UnitLine> way = new ArrayList<>();
      UnitLine at = start;
      while (at != null && at.walk == Walk.NOT_YET) {
        at.walk = Walk.ON_THE_WAY;
        way.add(at);
        at = at.above;
      }
      if (at != null && at.walk == Walk.ON_THE_WAY) {
        way.subList(way.indexOf(at), way.size())
            .forEach(line -> line.wrong(PARENT, new UnderItself(line.name)));
      }
      way.forEach(line -> line.walk = Walk.DONE);
    }
  }

  private static void refuseTwins(List<UnitLine> lines) {
    Map<UnitId, UnitLine> known = new HashMap<>();
    Map<List<Object>, UnitLine> places = new HashMap<>();
    for (UnitLine line : lines) {
      Unit unit = line.known;
      if (unit != null) {
        UnitLine first = known.putIfAbsent(unit.id(), line);
        if (first != null) {
          line.wrong(line.at(KEY).isEmpty() ? NAME : KEY, new UnitTwice(first.row.number()));
        }
      } else if (line.founding && line.sound()) {
        UnitLine first = places.putIfAbsent(line.place(), line);
        if (first != null) {
          line.wrong(NAME, new UnitTwice(first.row.number()));
        }
      }
    }
  }

  // Codes and other names

  /// A wrong line takes nothing away from the others.
  private void refuseTaken(List<UnitLine> lines) {
    Map<String, UnitLine> claimed = new HashMap<>();
    for (UnitLine line : lines) {
      freshNames(line).forEach(alias -> refuseName(line, alias));
      List<Dated> codes = freshCodes(line);
      codes.forEach(code -> refuseCode(line, code, claimed));
      refuseOverlaps(line);
      if (line.sound()) {
        codes.forEach(code -> claimed.put(code.words(), line));
      }
    }
  }

  private void refuseName(UnitLine line, Dated alias) {
    Unit unit = line.known;
    if (isNameOfAnother(alias.words(), line)) {
      line.wrong(ALIASES, new OtherNameTaken(alias.words()));
    } else if (unit == null) {
      refuseDays(line, ALIASES, alias);
    } else if (alias.words().length() <= Namings.LONGEST) {
      namings
          .against(unit.id(), alias.words(), first(alias), alias.last())
          .forEach(refusal -> line.wrong(ALIASES, refusal));
    }
  }

  private void refuseCode(UnitLine line, Dated code, Map<String, UnitLine> claimed) {
    Unit unit = line.known;
    UnitLine claimer = claimed.get(code.words());
    if (claimer != null) {
      line.wrong(CODES, new CodeTaken(code.words(), claimer.name));
    } else if (unit == null) {
      refuseDays(line, CODES, code);
      Namings.againstForm(scheme(code), bare(code), act.effective(), null)
          .or(() -> namings.againstHolders(scheme(code), bare(code), act.effective()))
          .ifPresent(refusal -> line.wrong(CODES, refusal));
    } else {
      namings
          .against(unit.id(), scheme(code), bare(code), first(code), code.last())
          .forEach(refusal -> line.wrong(CODES, refusal));
    }
  }

  private void refuseDays(UnitLine line, UnitField field, Dated said) {
    if (said.last() != null || (said.first() != null && !said.first().equals(act.effective()))) {
      line.wrong(field, new NewUnitDated(said.words()));
    }
  }

  /// What one line says itself twice for the same days.
  private void refuseOverlaps(UnitLine line) {
    Unit unit = line.known;
    if (unit == null || !line.sound()) {
      return;
    }
    List<UnitAlias> names = names(unit, line);
    List<UnitCode> codes = codes(unit, line);
    for (int one = 0; one < names.size(); one++) {
      for (UnitAlias other : names.subList(0, one)) {
        if (names.get(one).alias().equalsIgnoreCase(other.alias())
            && names.get(one).validity().overlaps(other.validity())) {
          line.wrong(ALIASES, new OtherNameTwice(other.alias()));
        }
      }
    }
    for (int one = 0; one < codes.size(); one++) {
      for (UnitCode other : codes.subList(0, one)) {
        if (codes.get(one).scheme().equals(other.scheme())
            && codes.get(one).validity().overlaps(other.validity())) {
          line.wrong(CODES, new CodeTwice(other.scheme()));
        }
      }
    }
  }

  private boolean isNameOfAnother(String alias, UnitLine line) {
    UnitLine newcomer = newNames.get(alias);
    return (newcomer != null && newcomer != line)
        || register.named(alias).stream().anyMatch(unit -> !unit.equals(line.known));
  }

  private List<UnitAlias> names(Unit unit, UnitLine line) {
    return freshNames(line).stream()
        .map(alias -> namings.alias(unit.id(), alias.words(), first(alias), alias.last()))
        .toList();
  }

  private List<UnitCode> codes(Unit unit, UnitLine line) {
    return freshCodes(line).stream()
        .map(code -> namings.code(unit.id(), scheme(code), bare(code), first(code), code.last()))
        .toList();
  }

  /// Without days, what the unit has on the day of the act; with days, what it has for just those.
  private List<Dated> freshNames(UnitLine line) {
    Unit unit = line.known;
    return unit == null
        ? line.aliases
        : line.aliases.stream().filter(alias -> !isKnown(unit, alias)).toList();
  }

  private boolean isKnown(Unit unit, Dated alias) {
    return alias.dated()
        ? namings.aliases(unit.id()).stream()
            .filter(known -> IntakeUnits.words(known.alias()).equals(alias.words()))
            .anyMatch(known -> isSaid(alias, known.validity(), unit))
        : unit.aliases().stream().map(IntakeUnits::words).anyMatch(alias.words()::equals);
  }

  private List<Dated> freshCodes(UnitLine line) {
    Unit unit = line.known;
    return unit == null
        ? line.codes
        : line.codes.stream().filter(code -> !isKnownCode(unit, code)).toList();
  }

  private boolean isKnownCode(Unit unit, Dated code) {
    List<UnitCode> known = code.dated() ? namings.codes(unit.id()) : unit.codes();
    return known.stream()
        .filter(each -> code.words().equals(each.scheme() + " " + each.code()))
        .anyMatch(each -> !code.dated() || isSaid(code, each.validity(), unit));
  }

  /// Whether the cell says just these days; an end it leaves out is that of the unit.
  private static boolean isSaid(Dated said, DateRange days, Unit unit) {
    LocalDate first = said.first() == null ? unit.validity().first() : said.first();
    LocalDate last = said.last() == null ? unit.validity().last() : said.last();
    return Objects.equals(first, days.first()) && Objects.equals(last, days.last());
  }

  /// A cell that names its last day alone means from the first day of the unit on.
  private @Nullable LocalDate first(Dated said) {
    return said.dated() ? said.first() : act.effective();
  }

  private static String scheme(Dated code) {
    return code.words().substring(0, code.words().indexOf(' '));
  }

  private static String bare(Dated code) {
    return code.words().substring(code.words().indexOf(' ') + 1);
  }

  private IntakeReport<UnitList> report(List<IntakeRow> rows, List<UnitLine> lines) {
    List<Founding> foundings = new ArrayList<>();
    List<Addition> additions = new ArrayList<>();
    int unchanged = 0;
    for (UnitLine line : lines) {
      Unit unit = line.known;
      if (!line.sound()) {
        continue;
      }
      if (unit == null) {
        foundings.add(new Founding(line.row, founding(line)));
      } else if (freshNames(line).isEmpty() && freshCodes(line).isEmpty()) {
        unchanged++;
      } else {
        additions.add(
            new Addition(
                unit.name(),
                new Supplement(unit.id(), names(unit, line), codes(unit, line)),
                new DateRange(act.effective(), unit.validity().last())));
      }
    }
    return new IntakeReport<>(
        rows,
        lines.stream().flatMap(line -> line.wrong.stream()).toList(),
        List.of(),
        new UnitList(act, List.copyOf(foundings), List.copyOf(additions)),
        unchanged);
  }

  private static UnitChange founding(UnitLine line) {
    return new UnitChange(
        line.founded,
        true,
        true,
        "",
        line.name,
        line.kind,
        line.parentId(),
        line.aliases.stream().map(Dated::words).toList(),
        line.codes.stream().collect(Collectors.toMap(UnitCheck::scheme, UnitCheck::bare)));
  }

  private String name(@Nullable UnitId unit) {
    return unit == null ? "" : everKnown.getOrDefault(unit, "");
  }

  private static String words(LocalDate day) {
    return DAYS.print(day, Locale.ROOT);
  }
}
