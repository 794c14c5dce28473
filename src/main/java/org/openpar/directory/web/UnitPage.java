package org.openpar.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Passage;
import org.openpar.organization.Person;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitAlias;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitContact;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.UnitName;
import org.openpar.platform.time.DateRange;
import org.openpar.platform.web.Page;

/// A unit through its names, and who is around it on a day.
///
/// @param there whether the unit exists on that day
/// @param aliases every other name written down, those of other days too
/// @param codes every code it ever held
/// @param passages every act that touched it, the earliest first
/// @param contact how it was reached on that day, null when nobody has said
/// @param keepsContact whether the reader may change that
/// @param keepsNames whether the reader may change its other names and codes
/// @param now who shares on that day what it was, the main heir first; nobody when it was dissolved
public record UnitPage(
    UnitId unit,
    UnitMap map,
    UnitName name,
    boolean there,
    List<UnitName> names,
    List<UnitAlias> aliases,
    List<UnitCode> codes,
    List<Unit> children,
    List<Person> people,
    List<Passage> passages,
    List<Unit> now,
    @Nullable UnitContact contact,
    boolean keepsContact,
    boolean keepsNames)
    implements Page {

  /// What papers of the day call it besides: names written down and those a rule makes.
  public List<String> aliasesOfTheDay() {
    return map.find(unit).map(Unit::aliases).orElse(List.of());
  }

  /// Other names of other days.
  public List<UnitAlias> aliasesOfOtherDays() {
    return aliases.stream().filter(alias -> !isOfTheDay(alias.validity())).toList();
  }

  public List<UnitCode> codesOfTheDay() {
    return codes.stream().filter(code -> isOfTheDay(code.validity())).toList();
  }

  public List<UnitCode> codesOfOtherDays() {
    return codes.stream().filter(code -> !isOfTheDay(code.validity())).toList();
  }

  private boolean isOfTheDay(DateRange validity) {
    return there && validity.contains(map.day());
  }

  public String act(Passage passage) {
    return ReformsPage.PATH + "/" + passage.reorganization().id().value();
  }

  /// Where its other names and codes are changed.
  public String changeOfNames() {
    return UnitFilter.PATH + "/" + unit.value() + "/ten-va-ma";
  }

  /// The family tree of the unit.
  public String family() {
    return UnitFilter.PATH + "/" + unit.value() + "/pha-he";
  }

  public String address(UnitId unit) {
    return UnitFilter.PATH + "/" + unit.value() + "?ngay=" + map.day();
  }
}
