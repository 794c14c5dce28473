package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.DateRange;

/// Works out what an act makes of the register, and everything that speaks against it at once. It
/// writes nothing.
final class Enactment {

  private final History before;
  private final ReorganizationDraft draft;
  private final LocalDate day;
  private final List<ActProblem> problems = new ArrayList<>();
  private final Map<UnitId, Life> changed = new LinkedHashMap<>();
  private final Map<UnitId, Integer> rows = new HashMap<>();
  private final Set<String> keys;
  private int position;

  private Enactment(History before, ReorganizationDraft draft) {
    this.before = before;
    this.draft = draft;
    this.day = draft.act().effective();
    this.position = before.nextPosition();
    this.keys =
        before.lives().stream().map(Life::key).collect(Collectors.toCollection(HashSet::new));
    draft.successions().stream()
        .flatMap(succession -> succession.to().stream())
        .forEach(heir -> keys.add(heir.key()));
  }

  static Enactment of(History before, ReorganizationDraft draft) {
    Enactment enactment = new Enactment(before, draft);
    enactment.checkHead();
    enactment.eachRow(enactment::checkRow);
    if (enactment.problems.isEmpty()) {
      enactment.eachRow(enactment::apply);
      enactment.checkTogether();
    }
    return enactment;
  }

  List<ActProblem> problems() {
    return List.copyOf(problems);
  }

  /// The units that are otherwise than before.
  List<Life> changed() {
    return List.copyOf(changed.values());
  }

  History after() {
    return before.with(changed.values());
  }

  private interface Row {
    void take(int row, SuccessionDraft succession);
  }

  private void eachRow(Row action) {
    IntStream.range(0, draft.successions().size())
        .forEach(row -> action.take(row, draft.successions().get(row)));
  }

  private void checkHead() {
    if (draft.act().number().isEmpty()) {
      problem(ActProblem.HEAD, "number", "number-missing");
    }
    if (draft.act().issuer().isEmpty()) {
      problem(ActProblem.HEAD, "issuer", "issuer-missing");
    }
    if (draft.successions().isEmpty()) {
      problem(ActProblem.HEAD, "successions", "nothing");
    }
  }

  private void checkRow(int row, SuccessionDraft succession) {
    checkShape(row, succession);
    Set<UnitId> mentioned = new HashSet<>();
    for (UnitId unit : succession.from()) {
      checkAlive(row, "from", unit);
      if (!mentioned.add(unit)) {
        problem(row, "from", "twice", name(unit));
      }
    }
    for (UnitChange heir : succession.to()) {
      checkHeir(row, succession, heir);
      mentioned.add(heir.unit());
    }
    for (UnitId unit : mentioned) {
      Integer earlier = rows.putIfAbsent(unit, row);
      if (earlier != null) {
        problem(row, "from", "elsewhere", name(unit), String.valueOf(earlier + 1));
      }
    }
  }

  private void checkShape(int row, SuccessionDraft succession) {
    List<UnitId> from = succession.from();
    List<UnitId> to = succession.to().stream().map(UnitChange::unit).toList();
    boolean same = from.size() == 1 && from.equals(to);
    boolean fits =
        switch (succession.kind()) {
          case ESTABLISH ->
              from.isEmpty() && to.size() == 1 && succession.to().getFirst().founded();
          case RENAME, CHANGE_KIND, MOVE -> same;
          case MERGE -> !from.isEmpty() && to.size() == 1 && !same;
          case SPLIT -> from.size() == 1 && to.size() > 1;
          case DISSOLVE -> !from.isEmpty() && to.isEmpty();
        };
    if (!fits) {
      problem(row, "from", "shape." + succession.kind());
    }
    if (to.size() != new HashSet<>(to).size()) {
      problem(row, "to", "heir-twice");
    }
    long main = succession.to().stream().filter(UnitChange::main).count();
    if (to.size() > 1 && main != 1) {
      problem(row, "to", main == 0 ? "no-main" : "two-mains");
    }
  }

  private void checkAlive(int row, String field, UnitId unit) {
    Optional<Life> known = before.find(unit);
    if (known.isEmpty()) {
      problem(row, field, "unknown");
      return;
    }
    Life life = known.get();
    LocalDate last = life.validity().last();
    LocalDate first = life.validity().first();
    if (last != null && last.isBefore(day)) {
      problem(row, field, "gone", life.lastName(), words(last));
    } else if (first != null && !first.isBefore(day)) {
      problem(row, field, "unborn", life.lastName(), words(first));
    } else if (last != null || life.changesFrom(day)) {
      problem(row, field, "changed-later", life.lastName());
    }
  }

  private void checkHeir(int row, SuccessionDraft succession, UnitChange heir) {
    if (heir.founded()) {
      if (before.find(heir.unit()).isPresent()) {
        problem(row, "to", "exists", name(heir.unit()));
      }
      if (heir.name() == null) {
        problem(row, "name", "name-missing");
      }
      if (heir.kind() == null) {
        problem(row, "kind", "kind-missing");
      }
      if (heir.parent() == null && heir.kind() != UnitKind.PROVINCE) {
        problem(row, "parent", "parent-missing");
      }
    } else {
      if (!succession.from().contains(heir.unit())) {
        checkAlive(row, "to", heir.unit());
      }
      checkChange(row, succession.kind(), heir);
    }
  }

  private void checkChange(int row, SuccessionKind kind, UnitChange heir) {
    before
        .find(heir.unit())
        .flatMap(life -> life.nameOn(day.minusDays(1)))
        .ifPresent(
            was -> {
              boolean renamed = heir.name() != null && !heir.name().equals(was.name());
              boolean otherKind = heir.kind() != null && heir.kind() != was.kind();
              boolean moved = heir.parent() != null && !heir.parent().equals(was.parent());
              if (kind == SuccessionKind.RENAME && !renamed) {
                problem(row, "name", "same-name", was.name());
              }
              if (kind == SuccessionKind.CHANGE_KIND && !renamed && !otherKind) {
                problem(row, "name", "same-kind", was.name());
              }
              if (kind == SuccessionKind.MOVE && !moved) {
                problem(row, "parent", "same-parent", was.name());
              }
            });
  }

  private void apply(int row, SuccessionDraft succession) {
    succession.to().forEach(heir -> changed.put(heir.unit(), become(heir)));
    succession.enacted().ended().forEach(this::end);
  }

  private void end(UnitId unit) {
    before.find(unit).ifPresent(life -> changed.put(unit, life.endedOn(day.minusDays(1))));
  }

  private Life become(UnitChange heir) {
    Life life =
        heir.founded()
            ? founded(heir)
            : before.find(heir.unit()).map(known -> renewed(known, heir)).orElseThrow();
    for (var code : heir.codes().entrySet()) {
      life = life.coded(day, code.getKey(), code.getValue());
    }
    return life;
  }

  private Life founded(UnitChange heir) {
    UnitName name = new UnitName(said(heir.name()), kind(heir), heir.parent(), DateRange.from(day));
    return new Life(
        heir.unit(),
        heir.key().isEmpty() ? key(name.name()) : heir.key(),
        position++,
        DateRange.from(day),
        List.of(name),
        heir.aliases().stream().map(alias -> new UnitAlias(alias, DateRange.from(day))).toList(),
        List.of());
  }

  private Life renewed(Life life, UnitChange heir) {
    UnitName was = life.names().getLast();
    String name = heir.name() == null ? was.name() : heir.name();
    UnitKind kind = heir.kind() == null ? was.kind() : heir.kind();
    UnitId parent = heir.parent() == null ? was.parent() : heir.parent();
    boolean same = name.equals(was.name()) && kind == was.kind() && parentIs(parent, was);
    return same ? life : life.renewed(day, name, kind, parent);
  }

  private static boolean parentIs(@Nullable UnitId parent, UnitName was) {
    return parent == null ? was.parent() == null : parent.equals(was.parent());
  }

  private static String said(@Nullable String name) {
    return name == null ? "" : name;
  }

  private static UnitKind kind(UnitChange heir) {
    return heir.kind() == null ? UnitKind.DEPARTMENT : heir.kind();
  }

  /// "so-tai-chinh-2026", with a number behind it when that is taken.
  private String key(String name) {
    String plain = Normal.fold(name).replaceAll("[^a-z0-9]+", "-") + "-" + day.getYear();
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
        .filter(keys::add)
        .findFirst()
        .orElseThrow();
  }

  /// What only the whole act can tell: its units stand under somebody, nobody under himself, no
  /// name and no code twice.
  private void checkTogether() {
    UnitMap map = after().on(day);
    Map<List<Object>, Unit> names = new HashMap<>();
    Map<UnitCode, Unit> codes = new HashMap<>();
    for (Unit unit : map.units()) {
      Unit namesake = names.putIfAbsent(sibling(unit), unit);
      if (namesake != null) {
        speak(unit, namesake, "name", "name-taken", unit.name());
      }
      for (UnitCode code : unit.codes()) {
        UnitCode bare = new UnitCode(code.scheme(), code.code(), DateRange.ALWAYS);
        Unit holder = codes.putIfAbsent(bare, unit);
        if (holder != null) {
          speak(unit, holder, "code", "code-taken", code.code(), holder.name());
        }
      }
      checkParent(unit, map);
    }
  }

  private static List<Object> sibling(Unit unit) {
    return List.of(Normal.nfc(unit.name()), unit.parent() == null ? "" : unit.parent());
  }

  /// Beside the row that made one of the two; neither, and the register was so before.
  private void speak(Unit one, Unit other, String field, String key, String... arguments) {
    Integer row = rows.getOrDefault(one.id(), rows.get(other.id()));
    if (row != null) {
      problem(row, field, key, arguments);
    }
  }

  private void checkParent(Unit unit, UnitMap map) {
    UnitId parent = unit.parent();
    if (parent == null) {
      return;
    }
    if (map.find(parent).isEmpty()) {
      Integer row = rows.getOrDefault(parent, rows.get(unit.id()));
      if (row != null) {
        if (rows.containsKey(parent) && before.find(parent).isPresent()) {
          stillAbove(row, unit, parent);
        } else {
          problem(row, "parent", "parent-unknown", unit.name(), name(parent));
        }
      }
    } else if (rows.containsKey(unit.id()) && isAbove(unit.id(), parent, map)) {
      problem(rows.get(unit.id()), "parent", "cyclic", unit.name());
    }
  }

  /// Said of the first unit only: a district leaves two dozen communes behind.
  private void stillAbove(int row, Unit lower, UnitId ended) {
    String key = "organization.act.still-above";
    if (problems.stream().noneMatch(told -> told.row() == row && told.why().key().equals(key))) {
      problem(row, "from", "still-above", name(ended), lower.name());
    }
  }

  private static boolean isAbove(UnitId unit, UnitId lower, UnitMap map) {
    Set<UnitId> seen = new HashSet<>();
    @Nullable UnitId at = lower;
    while (at != null && seen.add(at)) {
      if (at.equals(unit)) {
        return true;
      }
      at = map.find(at).map(Unit::parent).orElse(null);
    }
    return false;
  }

  private String name(UnitId unit) {
    return before.find(unit).map(Life::lastName).orElse("?");
  }

  private static String words(LocalDate date) {
    return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private void problem(int row, String field, String key, String... arguments) {
    ActProblem problem = ActProblem.of(row, field, key, arguments);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}
