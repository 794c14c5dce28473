package org.openpar.directory.web;

import java.util.List;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitGroups;
import org.openpar.organization.UnitMap;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.TypedDay;
import org.springframework.http.HttpStatus;

/// All groups papers may name on a day, and how many units each means.
///
/// @param keeps whether the reader may form groups
public record UnitGroupsPage(UnitMap map, TypedDay typed, boolean keeps) implements Page {

  static final String PATH = "/nhom-don-vi";

  @Override
  public HttpStatus status() {
    return typed.errors().status();
  }

  public List<UnitGroup> ofEveryPaper() {
    return UnitGroups.listAll();
  }

  public int count(UnitGroup group) {
    return map.members(group).size();
  }
}
