package org.openpar.plan;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;

/// What other modules have to say beside the deadlines of a promulgated plan, each with the way
/// there.
public interface DeadlineNotes {

  /// @param plan by its first version; so are the tasks
  Map<TaskId, DeadlineNote> of(PlanId plan, Actor actor);

  /// @param key of the sentence, in the messages of whoever says it
  /// @param day what it speaks of, null where it names none
  record DeadlineNote(String key, @Nullable LocalDate day, String path) {}
}
