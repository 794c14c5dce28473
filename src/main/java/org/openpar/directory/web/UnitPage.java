package org.openpar.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Passage;
import org.openpar.organization.Person;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitContact;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.UnitName;
import org.openpar.platform.web.Page;

/// A unit through its names, and who is around it on a day.
///
/// @param there whether the unit exists on that day
/// @param passages every act that touched it, the earliest first
/// @param contact how it was reached on that day, null when nobody has said
/// @param keepsContact whether the reader may change that
/// @param now who shares on that day what it was, the main heir first; nobody when it was dissolved
public record UnitPage(
    UnitId unit,
    UnitMap map,
    UnitName name,
    boolean there,
    List<UnitName> names,
    List<UnitCode> codes,
    List<Unit> children,
    List<Person> people,
    List<Passage> passages,
    List<Unit> now,
    @Nullable UnitContact contact,
    boolean keepsContact)
    implements Page {

  public String act(Passage passage) {
    return ReformsPage.PATH + "/" + passage.reorganization().id().value();
  }

  /// The family tree of the unit.
  public String family() {
    return UnitFilter.PATH + "/" + unit.value() + "/pha-he";
  }

  public String address(UnitId unit) {
    return UnitFilter.PATH + "/" + unit.value() + "?ngay=" + map.day();
  }
}
