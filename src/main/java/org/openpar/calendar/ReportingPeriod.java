package org.openpar.calendar;

import java.time.LocalDate;

/// A period on which units report, with the day figures are cut off and the day the report is due.
///
/// @param code "Q1", "H1", "Q3", "Y" or "M01" … within the year
/// @param name in the words of reports ("Quý I năm 2018", "6 tháng đầu năm 2018")
public record ReportingPeriod(
    String code, String name, LocalDate start, LocalDate end, LocalDate cutOff, LocalDate due) {}
