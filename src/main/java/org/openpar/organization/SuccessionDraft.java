package org.openpar.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A succession as somebody wants it: nothing is checked yet.
public record SuccessionDraft(
    SuccessionKind kind,
    String clause,
    List<UnitId> from,
    List<UnitChange> to,
    @Nullable String note) {

  public SuccessionDraft {
    clause = clause.strip();
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  public static SuccessionDraft of(SuccessionKind kind, List<UnitId> from, UnitChange... to) {
    return new SuccessionDraft(kind, "", from, List.of(to), null);
  }

  Succession enacted() {
    return new Succession(
        kind,
        clause,
        from,
        to.stream().map(heir -> new Heir(heir.unit(), heir.main())).toList(),
        note);
  }
}
