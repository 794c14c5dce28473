package org.openpar.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How units are reached, as of any day. Another contact never rewrites what held before.
@Service
@Transactional
public class UnitContacts {

  private static final DateWords DAYS = new DateWords();

  private final JdbcClient jdbc;
  private final Units units;
  private final ApplicationEventPublisher events;

  UnitContacts(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.events = events;
  }

  /// What holds on the day, if anything is known.
  @Transactional(readOnly = true)
  public Optional<UnitContact> find(UnitId unit, LocalDate day) {
    return list(unit).stream().filter(contact -> contact.validity().contains(day)).findFirst();
  }

  /// Every contact of a unit, the earliest first.
  @Transactional(readOnly = true)
  public List<UnitContact> list(UnitId unit) {
    return jdbc.sql(
            """
            select address, phone, email, website, valid_from, valid_to
              from organization.unit_contact where unit_id = ? order by valid_from
            """)
        .param(unit.value())
        .query(
            (row, number) ->
                new UnitContact(
                    row.getString("address"),
                    row.getString("phone"),
                    row.getString("email"),
                    row.getString("website"),
                    new DateRange(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class))))
        .list();
  }

  /// Keeps what was typed from the day on, or says everything that is wrong with it; the last day
  /// of the unit ends it.
  public List<RuleViolated> keep(
      UnitId unit, String address, String phone, String email, String website, LocalDate from) {
    Unit there = units.on(from).find(unit).orElseThrow(() -> new NotFound("unit " + unit.value()));
    UnitContact contact =
        UnitContact.of(
            address, phone, email, website, new DateRange(from, there.validity().last()));
    List<UnitContact> known = list(unit);
    List<RuleViolated> problems = new ArrayList<>(contact.problems());
    @Nullable LocalDate since = known.isEmpty() ? null : known.getLast().validity().first();
    if (since != null && from.isBefore(since)) {
      problems.add(
          new UnitContactRefused(
              "ngay", "organization.refused.contact-earlier", DAYS.print(since, Locale.ROOT)));
    }
    if (problems.isEmpty()) {
      store(unit, known.isEmpty() ? null : known.getLast(), contact, from);
    }
    return problems;
  }

  private void store(
      UnitId unit, @Nullable UnitContact before, UnitContact contact, LocalDate from) {
    if (before != null && before.sameAs(contact)) {
      return;
    }
    jdbc.sql("delete from organization.unit_contact where unit_id = ? and valid_from = ?")
        .params(unit.value(), from)
        .update();
    jdbc.sql(
            """
            update organization.unit_contact set valid_to = ?
             where unit_id = ? and valid_from < ? and (valid_to is null or valid_to >= ?)
            """)
        .params(from.minusDays(1), unit.value(), from, from)
        .update();
    jdbc.sql(
            """
            insert into organization.unit_contact
              (unit_id, address, phone, email, website, valid_from, valid_to)
            values (:unit, :address, :phone, :email, :website, :from, :last)
            """)
        .param("unit", unit.value())
        .param("address", contact.address())
        .param("phone", contact.phone())
        .param("email", contact.email())
        .param("website", contact.website())
        .param("from", from)
        .param("last", contact.validity().last())
        .update();
    UnitContactKept former = before == null ? null : new UnitContactKept(unit, before, null);
    events.publishEvent(new UnitContactKept(unit, contact, former));
  }
}
