package org.openpar.plan.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.calendar.DeadlineReading;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyReading;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.plan.web.Understanding.Body;
import org.openpar.platform.model.Doubt;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Fragment;

/// How words are understood, said while one types them.
///
/// @param due the deadline in words, "" when bodies were read
public record ReadingNote(String due, List<Body> bodies, List<Doubt> doubts) implements Fragment {

  /// As it is stored now.
  public static ReadingNote of(TaskLine task, TaskField field, Understanding understood, Texts t) {
    String due = field == TaskField.DEADLINE ? understood.of(task, field, t) : "";
    return new ReadingNote(due, understood.bodies(task, field, t), List.of());
  }

  static ReadingNote of(AgencyReading reading, Understanding understood, Texts t) {
    List<Body> bodies = reading.parts().stream().map(part -> body(part, understood, t)).toList();
    return new ReadingNote("", bodies, reading.doubts());
  }

  static ReadingNote of(DeadlineReading reading, Understanding understood, Texts t) {
    return new ReadingNote(understood.deadline(reading.deadline(), t), List.of(), reading.doubts());
  }

  private static Body body(AgencyPart part, Understanding understood, Texts t) {
    if (part.unit() != null) {
      return new Body(part.words(), part.unit().name(), true);
    }
    return part.group() == null
        ? new Body(part.words(), t.say("plan.understood.words"), false)
        : new Body(
            part.words(), understood.group(part.group(), part.words(), excepted(part), t), true);
  }

  private static Set<UUID> excepted(AgencyPart part) {
    return part.except().stream().map(unit -> unit.id().value()).collect(Collectors.toSet());
  }
}
