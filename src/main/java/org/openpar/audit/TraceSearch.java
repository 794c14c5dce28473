package org.openpar.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What to look for in the trail; a null asks for all.
///
/// @param words looked for in names, acts and values, accents and capitals aside
/// @param acts acts that are meant by the same words in the reader's language
/// @param subject only what happened to this thing
/// @param before only traces with a smaller number: the next page
/// @param limit at most so many; 0 = all
public record TraceSearch(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String words,
    List<String> acts,
    @Nullable UUID subject,
    @Nullable Long before,
    int limit,
    Particulars particulars) {

  public TraceSearch {
    acts = List.copyOf(acts);
  }

  public TraceSearch(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String words,
      List<String> acts,
      @Nullable UUID subject,
      @Nullable Long before,
      int limit) {
    this(from, to, words, acts, subject, before, limit, Particulars.NONE);
  }

  /// The whole trail.
  public static TraceSearch all() {
    return new TraceSearch(null, null, null, List.of(), null, null, 0);
  }

  /// Who and what exactly.
  ///
  /// @param person part of the name of whoever did it, or of his unit
  /// @param unit the unit acted for
  /// @param act one act only
  /// @param request by the code the refusal page tells
  /// @param outcomes only these
  /// @param plan the plan itself and all that says it belongs to it
  public record Particulars(
      @Nullable String person,
      @Nullable UUID unit,
      @Nullable String act,
      @Nullable String request,
      List<Outcome> outcomes,
      @Nullable UUID plan) {

    public static final Particulars NONE =
        new Particulars(null, null, null, null, List.of(Outcome.values()), null);

    public Particulars {
      outcomes = List.copyOf(outcomes);
    }
  }
}
