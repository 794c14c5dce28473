package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.persistence.Editions;
import org.openpar.platform.persistence.Remembered;
import org.openpar.platform.text.Normal;
import org.openpar.platform.time.DateRange;
import org.springframework.stereotype.Service;

/// The register of units, as of any day.
@Service
public class Units {

  /// Days asked for again and again: today, and the days of plans and reports.
  private static final int MAPS_KEPT = 64;

  private final UnitRegister register;
  private final ReorganizationStore reorganizations;
  private final Remembered<Known> known;

  /// What was read of one edition of the register, as far as it was asked for.
  private static final class Known {
    private final Map<LocalDate, UnitMap> maps = new ConcurrentHashMap<>();
    private volatile @Nullable Lineage lineage;
    private volatile @Nullable History history;
    private volatile @Nullable Namings namings;
  }

  Units(UnitRegister register, ReorganizationStore reorganizations, Editions editions) {
    this.register = register;
    this.reorganizations = reorganizations;
    this.known = new Remembered<>(editions, "organization.units", Known::new);
  }

  /// The map of a day. The same object is given until the register changes.
  public UnitMap on(LocalDate day) {
    Map<LocalDate, UnitMap> maps = known.now().maps;
    if (maps.size() > MAPS_KEPT) {
      maps.clear();
    }
    return maps.computeIfAbsent(day, register::mapOn);
  }

  /// The unit as it stood on the day, or [NotFound].
  public Unit unit(UnitId id, LocalDate day) {
    return on(day).find(id).orElseThrow(() -> new NotFound("unit " + id.value()));
  }

  /// Who follows whom. The same object is given until the register changes.
  public Lineage lineage() {
    Known now = known.now();
    Lineage lineage = now.lineage;
    if (lineage == null) {
      lineage = new Lineage(reorganizations.listAll());
      now.lineage = lineage;
    }
    return lineage;
  }

  /// In whose hands things of a unit are on the day: its own while it lives, then its heir's; of
  /// one that was dissolved, those of the unit it stood under at last.
  public UnitId keeperOn(UnitId unit, LocalDate day) {
    return lineage()
        .heirOn(unit, day)
        .or(() -> lineage().lastOf(unit, day).flatMap(last -> lastParent(last, day)))
        .orElse(unit);
  }

  private Optional<UnitId> lastParent(Passage end, LocalDate day) {
    UnitMap eve = on(end.act().eve());
    return end.succession().from().stream()
        .flatMap(unit -> eve.find(unit).stream())
        .flatMap(unit -> Optional.ofNullable(unit.parent()).stream())
        .findFirst()
        .map(parent -> keeperOn(parent, day));
  }

  /// The map of a day with some units that are not on it, last, under the name nearest to the day.
  public UnitMap onWith(LocalDate day, Collection<UnitId> others) {
    UnitMap map = on(day);
    List<Unit> missing =
        others.stream()
            .filter(unit -> map.find(unit).isEmpty())
            .flatMap(unit -> history().find(unit).stream())
            .flatMap(life -> life.near(day).stream())
            .toList();
    if (missing.isEmpty()) {
      return map;
    }
    List<Unit> all = new ArrayList<>(map.units());
    all.addAll(missing);
    return new UnitMap(day, all);
  }

  /// In whose lines these units stand on the map of a day; no statement once the map was read.
  public Seats seats(Collection<UnitId> units, LocalDate day) {
    Map<UnitId, UnitId> heirs = new HashMap<>();
    for (UnitId unit : units) {
      heirs.put(unit, lineage().heirOn(unit, day).orElse(unit));
    }
    UnitMap map = onWith(day, new LinkedHashSet<>(heirs.values()));
    Map<UnitId, Unit> seats = new HashMap<>();
    heirs.forEach((unit, heir) -> map.find(heir).ifPresent(seat -> seats.put(unit, seat)));
    return new Seats(map, seats);
  }

  /// The units right under another.
  public List<Unit> listUnder(UnitId parent, LocalDate day) {
    return on(day).under(parent);
  }

  /// All names of a unit through its life, the oldest first; none when there is no such unit.
  public List<UnitName> listNames(UnitId id) {
    return register.namesOf(id);
  }

  /// What every unit of the register was called on the day, gone ones too; one statement.
  public Map<UnitId, String> names(LocalDate day) {
    return register.namesOn(day);
  }

  /// Names that are no longer used on the day and that a person may mean by these words, with who
  /// stands for the unit now; accents may be left out. Other names are told where no official one
  /// fits.
  public List<FormerName> former(String words, LocalDate day) {
    String bare = Normal.fold(words);
    if (bare.isEmpty()) {
      return List.of();
    }
    return history().lives().stream()
        .flatMap(life -> formerOf(life, bare, day).stream())
        .distinct()
        .toList();
  }

  private List<FormerName> formerOf(Life life, String bare, LocalDate day) {
    String now = life.nameOn(day).map(UnitName::name).orElse("");
    List<FormerName> official =
        life.names().stream()
            .filter(name -> isPast(name.validity(), day) && Normal.fold(name.name()).contains(bare))
            .filter(name -> !name.name().equals(now))
            .map(name -> former(life, name.name(), name.validity(), day))
            .toList();
    if (!official.isEmpty() || Normal.fold(now).contains(bare)) {
      return official;
    }
    return life.aliases().stream()
        .filter(alias -> isPast(alias.validity(), day) && Normal.fold(alias.alias()).contains(bare))
        .map(alias -> former(life, alias.alias(), alias.validity(), day))
        .toList();
  }

  private FormerName former(Life life, String name, DateRange validity, LocalDate day) {
    return new FormerName(life.id(), name, validity, lineage().heirOn(life.id(), day).orElse(null));
  }

  private static boolean isPast(DateRange validity, LocalDate day) {
    LocalDate last = validity.last();
    return last != null && last.isBefore(day);
  }

  /// What everybody is called and numbered by, to look another name or code at. The same object is
  /// given until the register changes.
  public Namings namings() {
    Known now = known.now();
    Namings namings = now.namings;
    if (namings == null) {
      namings = new Namings(history());
      now.namings = namings;
    }
    return namings;
  }

  private History history() {
    Known now = known.now();
    History history = now.history;
    if (history == null) {
      history = register.history();
      now.history = history;
    }
    return history;
  }

  /// What a unit was called on the day; of one that was not there, the name nearest to it.
  public String nameOn(UnitId unit, LocalDate day) {
    return history().find(unit).map(life -> life.nameNear(day).name()).orElse("");
  }

  /// The first day of a unit; nothing when it is as old as the register.
  public Optional<LocalDate> bornOn(UnitId unit) {
    return history().find(unit).map(life -> life.validity().first());
  }

  /// All other names a unit was ever given, in the order of their letters; those a rule makes
  /// ("Sở NV" of "Sở Nội vụ") are not written down.
  public List<UnitAlias> listAliases(UnitId id) {
    return register.aliasesOf(id);
  }

  /// All codes a unit ever held, the oldest first.
  public List<UnitCode> listCodes(UnitId id) {
    return register.codesOf(id);
  }

  /// Told by whoever has changed the register, in the transaction of the change.
  void forget() {
    known.change();
  }
}
