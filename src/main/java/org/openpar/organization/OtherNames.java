package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The names papers call units by, for the days they do. One at a time writes them, so that what
/// was looked at still holds.
@Service
@Transactional
public class OtherNames {

  private static final String KNOWN =
      " where unit_id = :unit and alias = :alias and valid_from is not distinct from :first";

  private final JdbcClient jdbc;
  private final Units units;
  private final ReorganizationStore store;
  private final ApplicationEventPublisher events;

  OtherNames(
      JdbcClient jdbc, Units units, ReorganizationStore store, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.store = store;
    this.events = events;
  }

  /// Lets papers call the unit so for those days, or says everything that speaks against it.
  public List<RuleViolated> give(
      UnitId unit,
      String typed,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String basis) {
    store.lock();
    String name = Contact.words(typed);
    Namings namings = units.namings();
    List<RuleViolated> problems = namings.against(unit, name, first, last);
    if (problems.isEmpty()) {
      UnitAlias alias = namings.alias(unit, name, first, last);
      jdbc.sql("insert into organization.unit_alias values (:unit, :alias, :first, :last)")
          .param("unit", unit.value())
          .param("alias", name)
          .param("first", alias.validity().first())
          .param("last", alias.validity().last())
          .update();
      units.forget();
      events.publishEvent(UnitCalled.of(unit, alias, basis.strip(), null));
    }
    return problems;
  }

  /// Ends a name after that day, which is one of those it holds for.
  public List<RuleViolated> end(
      UnitId unit, String name, @Nullable LocalDate first, LocalDate last, String basis) {
    store.lock();
    UnitAlias known = known(unit, name, first);
    if (!known.validity().contains(last)) {
      return List.of(new NamingRefused(Namings.NAME_END, "organization.refused.end-outside"));
    }
    jdbc.sql("update organization.unit_alias set valid_to = :last" + KNOWN)
        .param("unit", unit.value())
        .param("alias", name)
        .param("first", first)
        .param("last", last)
        .update();
    units.forget();
    UnitAlias ended = new UnitAlias(name, new DateRange(first, last));
    UnitCalled former = UnitCalled.of(unit, known, "", null);
    events.publishEvent(UnitCalled.of(unit, ended, basis.strip(), former));
    return List.of();
  }

  /// Takes back a name that was written down by mistake; the trail keeps it.
  public void withdraw(UnitId unit, String name, @Nullable LocalDate first) {
    store.lock();
    DateRange validity = known(unit, name, first).validity();
    jdbc.sql("delete from organization.unit_alias" + KNOWN)
        .param("unit", unit.value())
        .param("alias", name)
        .param("first", first)
        .update();
    units.forget();
    events.publishEvent(new UnitNameWithdrawn(unit, name, validity.first(), validity.last()));
  }

  private UnitAlias known(UnitId unit, String name, @Nullable LocalDate first) {
    return units.namings().aliases(unit).stream()
        .filter(each -> each.alias().equals(name) && each.validity().beginsOn(first))
        .findFirst()
        .orElseThrow(() -> new NotFound("name " + name));
  }
}
