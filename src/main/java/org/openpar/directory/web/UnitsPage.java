package org.openpar.directory.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.FormerName;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;
import org.springframework.http.HttpStatus;

/// The register as of a day: the map of that day.
///
/// @param found all units the filter finds; one page of them is shown
/// @param former names no longer used on that day that the words may mean
/// @param mayReorganize whether the reader may take a list of units over
public record UnitsPage(
    UnitFilter filter,
    FormErrors errors,
    UnitMap map,
    List<Unit> found,
    List<FormerName> former,
    boolean mayReorganize)
    implements Page {

  private static final int ROWS = 50;

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Unit> rows() {
    return found.stream().skip((pager().number() - 1L) * ROWS).limit(ROWS).toList();
  }

  public PageOf pager() {
    int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
    return new PageOf(address(), Math.min(filter.page(), last), ROWS, found.size());
  }

  /// The list as it is narrowed, from its first page.
  public String address() {
    return filter.at(UnitFilter.PATH);
  }

  /// As many as one looks through; who sees so many types another word.
  public List<FormerName> formerNames() {
    return former.stream().limit(ROWS).toList();
  }

  /// Who stands for a unit of that name now.
  public @Nullable Unit now(FormerName name) {
    return name.now() == null ? null : map.find(name.now()).orElse(null);
  }

  /// The unit as it was under that name.
  public String address(FormerName name) {
    return UnitFilter.PATH + "/" + name.unit().value() + "?ngay=" + name.validity().last();
  }

  public long count(UnitKind kind) {
    return map.units().stream().filter(unit -> unit.kind() == kind).count();
  }

  public List<Option> kinds(Texts t) {
    return Stream.of(UnitKind.values())
        .map(kind -> new Option(kind.name(), t.say("organization.kind." + kind)))
        .toList();
  }

  /// Everyone who has somebody under them.
  public List<Option> parents() {
    List<UnitId> parents =
        map.units().stream().map(Unit::parent).filter(Objects::nonNull).distinct().toList();
    return map.units().stream()
        .filter(unit -> parents.contains(unit.id()))
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  public String address(Unit unit) {
    return UnitFilter.PATH + "/" + unit.id().value() + "?ngay=" + map.day();
  }
}
