package org.openpar.calendar;

import java.time.LocalDate;
import java.util.List;
import org.openpar.calendar.WorkingDays.SpecialDay;
import org.openpar.platform.model.DomainEvent;

/// The holidays and exchanged days of a year stand anew, by a paper. What was due before stays due
/// when it was; working days are counted by the new table from now on.
///
/// @param edition of that year, from 1
public record HolidayTableAnnounced(
    HolidayTableId table,
    int year,
    int edition,
    String basis,
    LocalDate basisOn,
    List<SpecialDay> days)
    implements DomainEvent {

  @Override
  public HolidayTableId subject() {
    return table;
  }
}
