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
    int limit) {

  public TraceSearch {
    acts = List.copyOf(acts);
  }
}
