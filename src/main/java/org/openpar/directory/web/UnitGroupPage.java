package org.openpar.directory.web;

import java.util.List;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.Page;

/// A group and whom it means on a day.
///
/// @param keeps whether the reader may change it
public record UnitGroupPage(UnitMap map, UnitGroup group, List<UnitGroup> ownGroups, boolean keeps)
    implements Page {

  public List<Unit> members() {
    return map.members(group);
  }

  public boolean own() {
    return ownGroups.contains(group);
  }
}
