package org.openpar.plan;

import java.util.List;
import org.openpar.identity.Actor;

/// What other modules have to say on the page of a draft, each with the way there.
public interface DraftNotes {

  List<DraftNote> of(PlanId draft, Actor actor);

  /// @param key of the sentence, in the messages of whoever says it
  record DraftNote(String key, List<Object> arguments, String path) {

    public DraftNote {
      arguments = List.copyOf(arguments);
    }
  }
}
