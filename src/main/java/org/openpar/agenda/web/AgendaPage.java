package org.openpar.agenda.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.agenda.model.AgendaItem;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;

/// A month with what is due on its days.
///
/// @param feedSince since when the person has a link for his own calendar, null while there is none
/// @param link the link itself, told once, just after it was made
/// @param holidays whether the holidays of the year are known
public record AgendaPage(
    AgendaFilter filter,
    YearMonth month,
    List<AgendaItem> items,
    LocalDate today,
    boolean holidays,
    @Nullable LocalDate feedSince,
    @Nullable String link)
    implements Page {

  /// A day of the grid.
  ///
  /// @param within whether it is of the month, and not only of one of its weeks
  public record Day(LocalDate day, boolean within, List<AgendaItem> items) {}

  /// Monday first, whole weeks.
  public List<List<Day>> weeks() {
    LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<List<Day>> weeks = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(month.atEndOfMonth());
        monday = monday.plusWeeks(1)) {
      LocalDate begin = monday;
      weeks.add(Stream.iterate(begin, day -> day.plusDays(1)).limit(7).map(this::day).toList());
    }
    return weeks;
  }

  private Day day(LocalDate day) {
    return new Day(
        day,
        YearMonth.from(day).equals(month),
        items.stream().filter(item -> item.day().equals(day)).toList());
  }

  public List<AgendaItem> ofMonth() {
    return items.stream().filter(item -> YearMonth.from(item.day()).equals(month)).toList();
  }

  public long open() {
    return ofMonth().stream().filter(item -> item.path() != null && !item.done()).count();
  }

  public long late() {
    return ofMonth().stream().filter(item -> item.isLate(today)).count();
  }

  public String before() {
    return filter.at(AgendaController.PATH, month.minusMonths(1));
  }

  public String after() {
    return filter.at(AgendaController.PATH, month.plusMonths(1));
  }

  public String address() {
    return filter.at(AgendaController.PATH, month);
  }

  public static List<Option> whose(Texts t) {
    return List.of(
        new Option("unit", t.say("agenda.whose.unit")),
        new Option("own", t.say("agenda.whose.own")));
  }

  public static List<Option> shows(Texts t) {
    return List.of(
        new Option("all", t.say("agenda.show.all")), new Option("open", t.say("agenda.show.open")));
  }
}
