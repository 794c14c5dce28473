package org.openpar.agenda.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpar.calendar.Periods;
import org.openpar.calendar.ReportDays;
import org.openpar.calendar.ReportLevel;
import org.openpar.calendar.ReportingPeriod;
import org.openpar.calendar.WorkingDays;
import org.openpar.identity.Actor;
import org.openpar.identity.DueEntry;
import org.openpar.identity.DueSource;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.springframework.stereotype.Service;

/// Puts together what is due for a person: what the modules say, the days of reports for a unit of
/// his kind, and the days on which nobody works.
@Service
public class Agendas {

  private static final Periods PERIODS = new Periods();
  private static final ReportDays REPORTS = new ReportDays();
  private static final WorkingDays WORKING = new WorkingDays();

  private final List<DueSource> sources;
  private final Units units;

  Agendas(List<DueSource> sources, Units units) {
    this.sources = sources;
    this.units = units;
  }

  /// In the order of the days.
  ///
  /// @param own only what the person is in charge of
  public List<AgendaItem> list(Actor actor, boolean own, LocalDate from, LocalDate to) {
    List<AgendaItem> items = new ArrayList<>();
    WORKING.between(from, to).forEach(day -> items.add(special(day)));
    for (int year = from.getYear(); year <= to.getYear() + 1; year++) {
      PERIODS.listOf(year).forEach(period -> items.addAll(report(period, actor)));
    }
    for (DueSource source : sources) {
      source.of(actor, own, from, to).stream().map(Agendas::item).forEach(items::add);
    }
    return items.stream()
        .filter(item -> !item.day().isBefore(from) && !item.day().isAfter(to))
        .sorted(Comparator.comparing(AgendaItem::day))
        .toList();
  }

  /// Whether the holidays of a year are known.
  public boolean knowsHolidays(int year) {
    return WORKING.knows(year);
  }

  private static AgendaItem special(WorkingDays.SpecialDay day) {
    return new AgendaItem(
        "nghi-" + day.day(),
        day.worked() ? AgendaItem.WORKED : AgendaItem.HOLIDAY,
        day.day(),
        day.name(),
        null,
        true);
  }

  private List<AgendaItem> report(ReportingPeriod period, Actor actor) {
    LocalDate due = REPORTS.dueOn(period, level(actor, period.due()));
    String uid = period.code() + "-" + period.end().getYear();
    return List.of(
        new AgendaItem(
            "chot-" + uid, AgendaItem.CUT_OFF, period.cutOff(), period.name(), null, true),
        new AgendaItem("bao-cao-" + uid, AgendaItem.REPORT, due, period.name(), null, true));
  }

  private ReportLevel level(Actor actor, LocalDate day) {
    UnitKind kind =
        units.on(day).find(actor.unit()).map(unit -> unit.kind()).orElse(UnitKind.DEPARTMENT);
    return switch (kind) {
      case PROVINCE -> ReportLevel.PROVINCE;
      case DEPARTMENT -> ReportLevel.DEPARTMENT;
      case DISTRICT -> ReportLevel.DISTRICT;
      case COMMUNE -> ReportLevel.COMMUNE;
    };
  }

  private static AgendaItem item(DueEntry entry) {
    return new AgendaItem(
        entry.uid(), entry.kind(), entry.day(), entry.words(), entry.path(), entry.done());
  }
}
