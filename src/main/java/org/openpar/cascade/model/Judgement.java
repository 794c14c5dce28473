package org.openpar.cascade.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.platform.text.PlainWords;

/// A verdict with its reasons.
///
/// @param later whether the unit promises it later than asked, or for no day at all
/// @param dropped whether it leaves out the product that was asked for
/// @param figures what the unit promises less of, and what a person has to look at
public record Judgement(
    Verdict verdict, boolean later, boolean dropped, List<FigureChange> figures) {

  public Judgement {
    figures = List.copyOf(figures);
  }

  /// @param issued whether the unit has issued its plan at all
  /// @param promised what it wrote of the task, null when the task is not in it
  public static Judgement of(Asked asked, boolean issued, @Nullable Promised promised) {
    if (!issued) {
      return plain(Verdict.NOT_ISSUED);
    }
    if (promised == null) {
      return plain(Verdict.MISSING);
    }
    if (promised.excuse() != null) {
      return plain(Verdict.NOT_APPLICABLE);
    }
    boolean later =
        asked.due() != null && (promised.due() == null || promised.due().isAfter(asked.due()));
    boolean dropped = !blank(asked.product()) && blank(promised.product());
    boolean words =
        same(asked.text(), promised.text()) && same(asked.product(), promised.product());
    List<FigureChange> figures = words ? List.of() : FigureComparison.between(asked, promised);
    if (later || dropped || figures.stream().anyMatch(FigureChange::sure)) {
      return new Judgement(Verdict.WEAKENED, later, dropped, figures);
    }
    boolean same = words && Objects.equals(asked.due(), promised.due());
    return new Judgement(same ? Verdict.COVERED : Verdict.ADAPTED, false, false, figures);
  }

  private static Judgement plain(Verdict verdict) {
    return new Judgement(verdict, false, false, List.of());
  }

  /// Whether it promises less than was asked for, beyond doubt.
  public boolean lowered() {
    return figures.stream().anyMatch(FigureChange::sure);
  }

  private static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other) || PlainWords.of(one).equals(PlainWords.of(other));
  }
}
