package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The codes the State gives units, for the days they hold them. One at a time writes them, so that
/// what was looked at still holds.
@Service
@Transactional
public class UnitCodes {

  private static final String KNOWN =
      """
       where unit_id = :unit and scheme = :scheme and code = :code
         and valid_from is not distinct from :first
      """;

  private final JdbcClient jdbc;
  private final Units units;
  private final ReorganizationStore store;
  private final ApplicationEventPublisher events;

  UnitCodes(
      JdbcClient jdbc, Units units, ReorganizationStore store, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.store = store;
    this.events = events;
  }

  /// Gives the unit a code for those days, or says everything that speaks against it. It ends the
  /// code of its scheme that was held until then.
  public List<RuleViolated> give(
      UnitId unit,
      String scheme,
      String typed,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String basis) {
    store.lock();
    String words = Contact.words(typed);
    Namings namings = units.namings();
    List<RuleViolated> problems = namings.against(unit, scheme, words, first, last);
    if (problems.isEmpty()) {
      UnitCode code = namings.code(unit, scheme, words, first, last);
      namings.codes(unit).stream()
          .filter(known -> known.scheme().equals(scheme))
          .filter(known -> Namings.followed(known, code.validity()))
          .forEach(known -> cut(unit, known, eve(code), basis));
      jdbc.sql("insert into organization.unit_code values (:unit, :scheme, :code, :first, :last)")
          .param("unit", unit.value())
          .param("scheme", scheme)
          .param("code", words)
          .param("first", code.validity().first())
          .param("last", code.validity().last())
          .update();
      units.forget();
      events.publishEvent(UnitCoded.of(unit, code, basis.strip(), null));
    }
    return problems;
  }

  /// Ends a code after that day, which is one of those it is held for.
  public List<RuleViolated> end(
      UnitId unit,
      String scheme,
      String code,
      @Nullable LocalDate first,
      LocalDate last,
      String basis) {
    store.lock();
    UnitCode known = known(unit, scheme, code, first);
    if (!known.validity().contains(last)) {
      return List.of(new NamingRefused(Namings.CODE_END, "organization.refused.end-outside"));
    }
    cut(unit, known, last, basis);
    units.forget();
    return List.of();
  }

  /// Takes back a code that was written down by mistake; the trail keeps it.
  public void withdraw(UnitId unit, String scheme, String code, @Nullable LocalDate first) {
    store.lock();
    DateRange validity = known(unit, scheme, code, first).validity();
    jdbc.sql("delete from organization.unit_code" + KNOWN)
        .param("unit", unit.value())
        .param("scheme", scheme)
        .param("code", code)
        .param("first", first)
        .update();
    units.forget();
    events.publishEvent(
        new UnitCodeWithdrawn(unit, scheme + " " + code, validity.first(), validity.last()));
  }

  private void cut(UnitId unit, UnitCode known, LocalDate last, String basis) {
    jdbc.sql("update organization.unit_code set valid_to = :last" + KNOWN)
        .param("unit", unit.value())
        .param("scheme", known.scheme())
        .param("code", known.code())
        .param("first", known.validity().first())
        .param("last", last)
        .update();
    UnitCode ended =
        new UnitCode(known.scheme(), known.code(), new DateRange(known.validity().first(), last));
    UnitCoded former = UnitCoded.of(unit, known, "", null);
    events.publishEvent(UnitCoded.of(unit, ended, basis.strip(), former));
  }

  private static LocalDate eve(UnitCode code) {
    return Objects.requireNonNull(code.validity().first()).minusDays(1);
  }

  private UnitCode known(UnitId unit, String scheme, String code, @Nullable LocalDate first) {
    return units.namings().codes(unit).stream()
        .filter(each -> each.scheme().equals(scheme) && each.code().equals(code))
        .filter(each -> each.validity().beginsOn(first))
        .findFirst()
        .orElseThrow(() -> new NotFound("code " + scheme + " " + code));
  }
}
