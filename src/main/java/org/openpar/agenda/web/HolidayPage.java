package org.openpar.agenda.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.calendar.HolidayTable;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The holidays of a year: what is in force, what was before, and the next one to be put in force.
///
/// @param editions the one in force first; none of a year nobody has announced
/// @param years of which something is known
public record HolidayPage(
    int year, List<HolidayTable> editions, List<Integer> years, HolidayForm form, FormErrors errors)
    implements Page {

  static final String PATH = "/quan-tri/ngay-nghi";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<HolidayTable> former() {
    return editions.stream().skip(1).toList();
  }

  static String weekday(LocalDate day, Texts t) {
    return t.say("agenda.weekday." + day.getDayOfWeek().getValue());
  }

  static String of(int year) {
    return PATH + "?nam=" + year;
  }

  static String basis(HolidayTable table, Texts t) {
    return table.edition() == 0
        ? t.say("holidays.seeded")
        : t.say(
            "holidays.edition",
            table.edition(),
            table.basis(),
            t.date(table.basisOn()),
            String.valueOf(table.by()),
            t.time(table.at()));
  }
}
