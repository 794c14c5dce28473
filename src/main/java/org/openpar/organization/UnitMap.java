package org.openpar.organization;

import java.lang.ref.SoftReference;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.text.Normal;

/// The register as of one day: "the map of 01/01/2018".
public final class UnitMap {

  private final LocalDate day;
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final Map<UnitId, List<Unit>> under = new HashMap<>();
  private final List<Unit> inOrder;
  private final List<UnitGroup> ownGroups;
  private volatile @Nullable List<Spelling> spellings;
  private volatile @Nullable SoftReference<Index> index;

  /// What a reader of phrases looks names up in.
  record Index(KnownNames names, Twins twins) {}

  /// The names of a unit as they are looked for: as written, and without marks.
  private record Spelling(Unit unit, String written, String bare) {

    static Spelling of(Unit unit) {
      List<String> names = new ArrayList<>(List.of(unit.name()));
      names.addAll(unit.aliases());
      unit.codes().forEach(code -> names.add(code.code()));
      String all = String.join("\n", names);
      String bare = names.stream().map(Normal::fold).collect(Collectors.joining("\n"));
      return new Spelling(unit, plain(all), bare);
    }

    static String plain(String words) {
      return Normalizer.normalize(words.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }

  public UnitMap(LocalDate day, List<Unit> units) {
    this(day, units, List.of());
  }

  /// @param ownGroups the groups this province made for itself
  UnitMap(LocalDate day, List<Unit> units, List<UnitGroup> ownGroups) {
    this.day = day;
    this.ownGroups = List.copyOf(ownGroups);
    units.forEach(unit -> this.units.put(unit.id(), unit));
    this.inOrder = List.copyOf(this.units.values());
    for (Unit unit : inOrder) {
      UnitId parent = unit.parent();
      if (parent != null) {
        under.computeIfAbsent(parent, none -> new ArrayList<>()).add(unit);
      }
    }
  }

  public LocalDate day() {
    return day;
  }

  /// All units of the day, province first, then departments, districts and communes.
  public List<Unit> units() {
    return inOrder;
  }

  public List<Unit> members(UnitGroup group) {
    return inOrder.stream().filter(unit -> belongs(unit, group)).toList();
  }

  private boolean belongs(Unit unit, UnitGroup group) {
    boolean ruled =
        group.kinds().contains(unit.kind())
            && (group.under() == null || isUnder(unit, group.under()));
    return (ruled || group.with().contains(unit.id())) && !group.without().contains(unit.id());
  }

  private boolean isUnder(Unit unit, UnitId upper) {
    UnitId parent = unit.parent();
    while (parent != null && !parent.equals(upper)) {
      parent = find(parent).map(Unit::parent).orElse(null);
    }
    return parent != null;
  }

  /// The groups papers may name on this day: those of every paper, then those of the province.
  public List<UnitGroup> groups() {
    return Stream.concat(UnitGroups.listAll().stream(), ownGroups.stream()).toList();
  }

  public List<UnitGroup> ownGroups() {
    return ownGroups;
  }

  public Optional<UnitGroup> findGroup(@Nullable String code) {
    int scope = code == null ? -1 : code.indexOf(UnitGroup.SCOPE);
    if (code != null && scope > 0) {
      UnitId upper = new UnitId(UUID.fromString(code.substring(scope + 1)));
      return findGroup(code.substring(0, scope)).flatMap(group -> find(upper).map(group::within));
    }
    return groups().stream().filter(group -> group.code().equals(code)).findFirst();
  }

  public Optional<Unit> find(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /// The units right under another, in the order of the register.
  public List<Unit> under(UnitId parent) {
    return List.copyOf(under.getOrDefault(parent, List.of()));
  }

  /// The units that are under nobody on this day.
  public List<Unit> roots() {
    return inOrder.stream()
        .filter(unit -> unit.parent() == null || !units.containsKey(unit.parent()))
        .toList();
  }

  /// The units a person may mean by these words: part of a name, another name or a code. Accents
  /// may be left out; who types them finds the unit spelled just so first ("Chiềng Hặc" before
  /// "Chiềng Hắc").
  public List<Unit> search(String words) {
    String written = Spelling.plain(words);
    String bare = Normal.fold(words);
    if (bare.isEmpty()) {
      return inOrder;
    }
    List<Unit> exact = new ArrayList<>();
    List<Unit> alike = new ArrayList<>();
    for (Spelling spelling : spellings()) {
      if (spelling.written.contains(written)) {
        exact.add(spelling.unit);
      } else if (spelling.bare.contains(bare)) {
        alike.add(spelling.unit);
      }
    }
    exact.addAll(alike);
    return exact;
  }

  /// Made once a map, at the first search: folding ten thousand names costs more than reading them.
  private List<Spelling> spellings() {
    List<Spelling> made = spellings;
    if (made == null) {
      made = inOrder.stream().map(Spelling::of).toList();
      spellings = made;
    }
    return made;
  }

  /// The names it is read by, gathered once and forgotten where memory is short.
  Index index() {
    SoftReference<Index> kept = index;
    Index made = kept == null ? null : kept.get();
    if (made == null) {
      made = new Index(new KnownNames(this), new Twins(this));
      index = new SoftReference<>(made);
    }
    return made;
  }
}
