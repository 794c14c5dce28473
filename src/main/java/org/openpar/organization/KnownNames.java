package org.openpar.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every complete name that can stand in a phrase read on the day of a map: its units by all their
/// names, and the bodies of the vocabulary.
final class KnownNames {

  private static final String COMMITTEE = "UBND tỉnh ";

  private static final Pattern PLACE_KIND =
      Pattern.compile("^UBND (huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu) ");

  private final NameIndex<KnownName> index = new NameIndex<>();

  KnownNames(UnitMap map) {
    String province =
        map.units().stream()
            .filter(unit -> unit.kind() == UnitKind.PROVINCE)
            .map(unit -> unit.name().replace(COMMITTEE, ""))
            .findFirst()
            .orElse("");
    map.units().forEach(unit -> add(unit, province));
    map.ownGroups().forEach(group -> index.add(group.name(), KnownName.of(group)));
    Vocabulary.each(this::addFromVocabulary);
  }

  Optional<NameIndex.Match<KnownName>> longest(List<Token> tokens, int from) {
    return index.longest(tokens, from);
  }

  private void add(Unit unit, String province) {
    KnownName known = KnownName.of(unit);
    for (String name : names(unit)) {
      index.add(name, known);
      if (unit.kind() == UnitKind.DEPARTMENT) {
        index.add(name.replace(" và ", " "), known);
      }
      if (unit.kind() == UnitKind.DEPARTMENT && !province.isEmpty()) {
        withProvince(name, province).forEach(longer -> index.add(longer, known));
      }
    }
  }

  /// With "UBND Mai Sơn", which leaves the kind of place out, and the tier for lists that name
  /// several kinds at once.
  private static List<String> names(Unit unit) {
    List<String> names = new ArrayList<>(List.of(unit.name()));
    names.addAll(unit.aliases());
    if (unit.kind() == UnitKind.DISTRICT || unit.kind() == UnitKind.COMMUNE) {
      String tier = unit.kind().name().toLowerCase(Locale.ROOT);
      names.add(PLACE_KIND.matcher(unit.name()).replaceFirst("UBND "));
      names.add(PLACE_KIND.matcher(unit.name()).replaceFirst("UBND " + tier + " "));
    }
    return names;
  }

  /// "Sở Nội vụ tỉnh Sơn La", "Thanh tra tỉnh Sơn La".
  private static List<String> withProvince(String name, String province) {
    return name.endsWith(" tỉnh")
        ? List.of(name + " " + province)
        : List.of(name + " tỉnh", name + " tỉnh " + province, name + " " + province);
  }

  private void addFromVocabulary(String words, Word word) {
    AgencyShape shape = word.shape();
    if (word.use() == Word.Use.NAME && shape != null) {
      KnownName known = KnownName.ofStranger(shape, word.detail());
      index.add(words, known);
      Aliases.ofDepartment(words).forEach(alias -> index.add(alias, known));
    }
  }
}
