package org.openpar.plan.model;

import org.openpar.calendar.Deadline;
import org.openpar.calendar.DeadlineKind;
import org.openpar.calendar.DeadlineReading;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyReading;
import org.openpar.platform.model.RuleViolated;

/// A person's own words that nobody could act on; those of a paper are kept whatever they say.
public class WordsNotUnderstood extends RuleViolated {

  private WordsNotUnderstood(String key, String words) {
    super("words", key, words);
  }

  static void check(TaskField field, String words) {
    if (field == TaskField.TEXT && words.isBlank()) {
      throw new WordsNotUnderstood("refused.text-missing", words);
    }
  }

  static AgencyReading check(TaskField field, AgencyReading reading) {
    if (field == TaskField.LEAD && reading.parts().stream().noneMatch(AgencyPart::resolved)) {
      throw new WordsNotUnderstood("refused.lead-unknown", reading.words());
    }
    return reading;
  }

  static DeadlineReading check(DeadlineReading reading) {
    Deadline deadline = reading.deadline();
    boolean nothing = deadline.kind() == DeadlineKind.VAGUE && deadline.dues().isEmpty();
    if (deadline.kind() == DeadlineKind.INVALID) {
      throw new WordsNotUnderstood("refused.deadline-impossible", reading.words());
    }
    if (nothing || deadline.kind() == DeadlineKind.EMPTY) {
      throw new WordsNotUnderstood("refused.deadline-unknown", reading.words());
    }
    return reading;
  }
}
