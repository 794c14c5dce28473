package org.openpar.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The rule of a group to be formed or changed.
///
/// @param kept the group as it stands; null for a new one
/// @param parents the units that have others under them
public record UnitGroupFormPage(
    @Nullable UnitGroup kept, UnitGroupForm form, FormErrors errors, List<Unit> parents)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String action() {
    return GroupFilter.PATH + (kept == null ? "" : "/" + kept.code() + "/sua");
  }

  public List<Option> above() {
    return parents.stream()
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }
}
