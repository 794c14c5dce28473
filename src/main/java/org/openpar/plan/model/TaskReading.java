package org.openpar.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.DeadlineReading;
import org.openpar.organization.AgencyReading;

/// A task: the words of every cell, and beside them what was understood.
///
/// @param areaCode the numeral of the area ("I")
/// @param path every heading above the task, from the top, group column included
/// @param group the headings below the area, joined when there are several
/// @param number the number printed on the row, or on the merged cell that covers it; never a key,
///     for numbers repeat
/// @param lead the words of the lead cell; `leads` and `cooperators` are what they name
/// @param note the note cell, and the cells of columns this reader does not know, by their headers
public record TaskReading(
    @Nullable String areaCode,
    @Nullable String area,
    List<String> path,
    @Nullable String group,
    @Nullable String number,
    String text,
    @Nullable String product,
    @Nullable String lead,
    AgencyReading leads,
    @Nullable String cooperating,
    AgencyReading cooperators,
    @Nullable String deadline,
    DeadlineReading due,
    @Nullable String money,
    @Nullable String note,
    Source source,
    List<FieldDoubt> doubts) {

  /// The same with other doubts.
  public TaskReading doubting(List<FieldDoubt> others) {
    return new TaskReading(
        areaCode,
        area,
        path,
        group,
        number,
        text,
        product,
        lead,
        leads,
        cooperating,
        cooperators,
        deadline,
        due,
        money,
        note,
        source,
        List.copyOf(others));
  }
}
