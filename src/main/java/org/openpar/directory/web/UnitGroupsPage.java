package org.openpar.directory.web;

import java.util.List;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitGroups;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// All groups papers may name on a day, and how many units each means.
///
/// @param keeps whether the reader may form groups
public record UnitGroupsPage(UnitMap map, GroupFilter filter, boolean keeps) implements Page {

  @Override
  public HttpStatus status() {
    return filter.day().errors().status();
  }

  public List<UnitGroup> own() {
    return filter.of(map.ownGroups());
  }

  public List<UnitGroup> ofEveryPaper() {
    return filter.of(UnitGroups.listAll());
  }

  /// Whether words were looked for and no group bears them.
  public boolean nothingFound() {
    return !filter.said().isEmpty() && own().isEmpty() && ofEveryPaper().isEmpty();
  }

  public int count(UnitGroup group) {
    return map.members(group).size();
  }
}
