package org.openpar.organization;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The groups every official paper speaks of, as `seed/unit-groups.csv` names them. Those of a
/// province of its own are on its [UnitMap].
public final class UnitGroups {

  private static final Map<String, UnitGroup> BY_CODE = read();

  private UnitGroups() {}

  public static Optional<UnitGroup> find(@Nullable String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
  }

  public static List<UnitGroup> listAll() {
    return List.copyOf(BY_CODE.values());
  }

  private static Map<String, UnitGroup> read() {
    Map<String, UnitGroup> groups = new LinkedHashMap<>();
    for (List<String> row : SeedRows.of("unit-groups.csv")) {
      groups.put(row.get(0), UnitGroup.ofKinds(row.get(0), row.get(1), kinds(row.get(2))));
    }
    return groups;
  }

  private static Set<UnitKind> kinds(String words) {
    return Arrays.stream(words.split(" "))
        .filter(word -> !word.isEmpty())
        .map(UnitKind::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
