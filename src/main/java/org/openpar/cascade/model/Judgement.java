package org.openpar.cascade.model;

import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.platform.text.PlainWords;

/// A verdict with its reasons.
///
/// @param later whether the unit promises it later than asked, or for no day at all
/// @param dropped whether it leaves out the product that was asked for
public record Judgement(Verdict verdict, boolean later, boolean dropped) {

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
    if (later || dropped) {
      return new Judgement(Verdict.WEAKENED, later, dropped);
    }
    boolean same =
        same(asked.text(), promised.text())
            && same(asked.product(), promised.product())
            && (asked.due() == null ? promised.due() == null : asked.due().equals(promised.due()));
    return plain(same ? Verdict.COVERED : Verdict.ADAPTED);
  }

  private static Judgement plain(Verdict verdict) {
    return new Judgement(verdict, false, false);
  }

  private static boolean blank(@Nullable String words) {
    return words == null || words.isBlank();
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return PlainWords.of(one).equals(PlainWords.of(other));
  }
}
