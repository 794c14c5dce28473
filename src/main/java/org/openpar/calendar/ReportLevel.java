package org.openpar.calendar;

/// Who sends a report up to whom.
public enum ReportLevel {
  COMMUNE,
  DISTRICT,
  DEPARTMENT,
  PROVINCE
}
