package org.openpar.directory.web;

import java.util.List;
import org.openpar.organization.Person;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.UnitName;
import org.openpar.platform.web.Page;

/// A unit through its names, and who is around it on a day.
///
/// @param there whether the unit exists on that day
public record UnitPage(
    UnitMap map,
    UnitName name,
    boolean there,
    List<UnitName> names,
    List<UnitCode> codes,
    List<Unit> children,
    List<Person> people)
    implements Page {

  public String address(UnitId unit) {
    return UnitFilter.PATH + "/" + unit.value() + "?ngay=" + map.day();
  }
}
