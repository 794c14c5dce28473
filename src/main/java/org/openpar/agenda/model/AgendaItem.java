package org.openpar.agenda.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something on a day: due, or to be known.
///
/// @param uid the same for the same thing for ever
/// @param kind the key of its kind in words
/// @param path where one goes on with it, null when there is nothing to do
/// @param done whether nothing is left to do
public record AgendaItem(
    String uid, String kind, LocalDate day, String words, @Nullable String path, boolean done) {

  public static final String HOLIDAY = "agenda.holiday";
  public static final String WORKED = "agenda.worked";
  public static final String CUT_OFF = "agenda.cut-off";
  public static final String REPORT = "agenda.report";

  /// Whether it is over and nothing was done.
  public boolean isLate(LocalDate today) {
    return path != null && !done && day.isBefore(today);
  }
}
