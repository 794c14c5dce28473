package org.openpar.directory.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.http.HttpStatus;

/// The register as a tree, or the branches that lead to what was searched for.
///
/// @param found how many units the words mean; as many as the page draws are in the tree
public record UnitTreePage(UnitMap map, TypedDay typed, String words, UnitBranch top, int found)
    implements Page {

  static final String PATH = UnitFilter.PATH + "/cay";

  /// More than one can look through; who sees so many types another word.
  static final int DRAWN = 200;

  static UnitTreePage of(UnitMap map, TypedDay typed, String words) {
    String asked = words.strip();
    if (asked.isEmpty()) {
      return new UnitTreePage(map, typed, asked, UnitBranch.top(map), 0);
    }
    List<Unit> found = map.search(asked);
    Set<UnitId> drawn = new LinkedHashSet<>();
    Set<UnitId> above = new LinkedHashSet<>();
    for (Unit unit : found.subList(0, Math.min(found.size(), DRAWN))) {
      drawn.add(unit.id());
      addAbove(unit, map, above);
    }
    return new UnitTreePage(
        map, typed, asked, UnitBranch.leadingTo(drawn, above, map), found.size());
  }

  private static void addAbove(Unit unit, UnitMap map, Set<UnitId> above) {
    Optional<Unit> parent = Optional.ofNullable(unit.parent()).flatMap(map::find);
    while (parent.isPresent() && above.add(parent.get().id())) {
      parent = Optional.ofNullable(parent.get().parent()).flatMap(map::find);
    }
  }

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return typed.errors();
  }

  public boolean searched() {
    return !words.isEmpty();
  }

  /// How many of the units found are not drawn.
  public int left() {
    return Math.max(0, found - DRAWN);
  }
}
