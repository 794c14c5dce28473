package org.openpar.opinion.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.opinion.RoundId;
import org.openpar.plan.PlanId;

/// A round of asking: which draft, until when, and how many have answered.
///
/// @param asked how many units were asked; of them `sent` have answered and `opened` have looked
/// @param closedOn null while answers are taken
/// @param mine whether the reader's own unit was asked, or one it stands for, and `answered`
/// whether nothing of that is left to answer
/// @param undecided remarks that were sent and nobody has decided yet
public record Round(
    RoundId id,
    PlanId plan,
    int year,
    String title,
    String letter,
    LocalDate askedOn,
    String askedBy,
    LocalDate dueOn,
    @Nullable LocalDate closedOn,
    boolean mine,
    boolean answered,
    int asked,
    int opened,
    int sent,
    int undecided) {

  public boolean open() {
    return closedOn == null;
  }

  /// The day up to which silence counts: today, or the day it was closed.
  public LocalDate countedUntil(LocalDate today) {
    return closedOn == null ? today : closedOn;
  }
}
