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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.UnitLine.Walk;
import org.openpar.directory.model.UnitList.Addition;
import org.openpar.directory.model.UnitList.Founding;
import org.openpar.organization.HeldCode;
import org.openpar.organization.LegalAct;
import org.openpar.organization.Supplement;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitChange;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Normal;

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
  private final Map<String, List<HeldCode>> byCode;
  private final Map<UnitId, List<HeldCode>> byHolder;

  private final Map<String, List<UnitLine>> newcomers = new HashMap<>();
  private final Map<String, UnitLine> newNames = new HashMap<>();
  private final Map<String, Set<String>> alike = new HashMap<>();

  /// @param everKnown what units are called on the day, or on the day they live nearest to it
  /// @param held the codes held on the day or later
  UnitCheck(LegalAct act, UnitMap map, Map<UnitId, String> everKnown, Collection<HeldCode> held) {
    this.act = act;
    this.map = map;
    this.register = new IntakeUnits(map.units(), act.effective());
    this.everKnown = everKnown;
    this.everCalled =
        everKnown.values().stream().map(IntakeUnits::words).collect(Collectors.toSet());
    this.byCode = held.stream().collect(Collectors.groupingBy(UnitCheck::code));
    this.byHolder = held.stream().collect(Collectors.groupingBy(HeldCode::unit));
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
      line.codes.values().stream()
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
      for (String alias : freshNames(line)) {
        if (isNameOfAnother(alias, line)) {
          line.wrong(ALIASES, new OtherNameTaken(alias));
        }
      }
      freshCodes(line).forEach((scheme, code) -> refuseTaken(line, scheme, code, claimed));
      if (line.sound()) {
        freshCodes(line).forEach((scheme, code) -> claimed.put(scheme + " " + code, line));
      }
    }
  }

  private void refuseTaken(
      UnitLine line, String scheme, String code, Map<String, UnitLine> claimed) {
    String whole = scheme + " " + code;
    UnitId own = line.known == null ? line.founded : line.known.id();
    Optional<String> other =
        byCode.getOrDefault(whole, List.of()).stream()
            .filter(held -> !held.unit().equals(own))
            .map(held -> name(held.unit()))
            .findFirst()
            .or(() -> Optional.ofNullable(claimed.get(whole)).map(claimer -> claimer.name));
    if (other.isPresent()) {
      line.wrong(CODES, new CodeTaken(whole, other.get()));
    } else if (byHolder.getOrDefault(own, List.of()).stream()
        .anyMatch(held -> held.code().scheme().equals(scheme) && beginsLater(held))) {
      line.wrong(CODES, new CodeChangedLater(scheme));
    }
  }

  private boolean beginsLater(HeldCode held) {
    LocalDate first = held.code().validity().first();
    return first != null && !first.isBefore(act.effective());
  }

  private boolean isNameOfAnother(String alias, UnitLine line) {
    UnitLine newcomer = newNames.get(alias);
    return (newcomer != null && newcomer != line)
        || register.named(alias).stream().anyMatch(unit -> !unit.equals(line.known));
  }

  private static List<String> freshNames(UnitLine line) {
    Unit unit = line.known;
    return unit == null
        ? line.aliases
        : line.aliases.stream()
            .filter(
                alias -> unit.aliases().stream().map(IntakeUnits::words).noneMatch(alias::equals))
            .toList();
  }

  private static Map<String, String> freshCodes(UnitLine line) {
    Unit unit = line.known;
    Map<String, String> fresh = new TreeMap<>(line.codes);
    if (unit != null) {
      unit.codes().forEach(code -> fresh.remove(code.scheme(), code.code()));
    }
    return fresh;
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
                unit.name(), new Supplement(unit.id(), freshNames(line), freshCodes(line))));
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
        line.aliases,
        line.codes);
  }

  private String name(@Nullable UnitId unit) {
    return unit == null ? "" : everKnown.getOrDefault(unit, "");
  }

  private static String code(HeldCode held) {
    return held.code().scheme() + " " + held.code().code();
  }

  private static String words(LocalDate day) {
    return DAYS.print(day, Locale.ROOT);
  }
}
