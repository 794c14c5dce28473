package org.openpar.plan.grid;

import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.plan.DraftNotes;
import org.openpar.plan.PlanId;
import org.openpar.plan.web.Paths;
import org.springframework.stereotype.Component;

/// On the page of a draft: the way to what was filled with one press.
@Component
class QuickFillNotes implements DraftNotes {

  private final QuickFills fills;

  QuickFillNotes(QuickFills fills) {
    this.fills = fills;
  }

  @Override
  public List<DraftNote> of(PlanId draft, Actor actor) {
    int presses = fills.list(draft).size();
    return presses == 0
        ? List.of()
        : List.of(new DraftNote("plan.fills.note", List.of(presses), Paths.fills(draft)));
  }
}
