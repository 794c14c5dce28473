package org.openpar.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.agenda.model.AgendaActs;
import org.openpar.agenda.model.HolidayKeeping;
import org.openpar.calendar.HolidayTable;
import org.openpar.calendar.HolidayTables;
import org.openpar.identity.Actor;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The holidays and exchanged days of every year, and the form by which another table of a year is
/// put in force.
@Controller
@RequestMapping(HolidayPage.PATH)
class HolidayController {

  private final HolidayTables tables;
  private final HolidayKeeping keeping;
  private final Clock clock;

  HolidayController(HolidayTables tables, HolidayKeeping keeping, Clock clock) {
    this.tables = tables;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping
  @Requires(AgendaActs.KEEP_CALENDAR)
  Page show(@RequestParam(name = "nam", required = false) @Nullable Integer year, Texts t) {
    int chosen = Objects.requireNonNullElseGet(year, this::thisYear);
    List<HolidayTable> editions = tables.listOf(chosen);
    HolidayTable inForce = editions.isEmpty() ? null : editions.getFirst();
    return page(chosen, editions, HolidayForm.of(chosen, inForce, t), FormErrors.none());
  }

  @PostMapping
  @Requires(AgendaActs.KEEP_CALENDAR)
  Page create(@ModelAttribute HolidayForm form, Actor actor) {
    Integer year = form.readYear();
    List<RuleViolated> problems =
        keeping.announce(
            year,
            form.looked(),
            form.said(form.basis()),
            form.readBasisOn(),
            form.said(form.days()),
            actor);
    int shown = Objects.requireNonNullElseGet(year, this::thisYear);
    return problems.isEmpty()
        ? Redirect.to(HolidayPage.PATH + "?nam=" + shown)
            .saying("holidays.said", Integer.toString(shown))
        : page(shown, tables.listOf(shown), form, FormErrors.none().and(problems));
  }

  private HolidayPage page(
      int year, List<HolidayTable> editions, HolidayForm form, FormErrors errors) {
    return new HolidayPage(year, editions, tables.listYears(), form, errors);
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }
}
