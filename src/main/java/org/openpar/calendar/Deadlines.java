package org.openpar.calendar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the words of official papers for *when*, and says what a deadline obliges to.
///
/// The words are kept as they stand. Nothing is a silent default: what was not understood for
/// certain comes with a doubt that tells a person why.
public final class Deadlines {

  private final Obligations obligations = new Obligations();

  /// Reads a cell of the time column of a plan; never throws, whatever stands there.
  ///
  /// @param planYear the year that words without a year mean
  public DeadlineReading read(@Nullable String words, int planYear) {
    String said = words == null ? "" : words;
    Phrase phrase = Phrase.of(said, planYear);
    Understood understood = PhraseGrammar.read(phrase);
    return new DeadlineReading(said, understood.deadline(), DeadlineDoubts.of(phrase, understood));
  }

  /// What is owed in the plan's year: one obligation for a day or a span, one a date for a list,
  /// one a period for what recurs or goes on, one without a day for what waits for an event or a
  /// person. Ordered by due day, numbered from 1.
  public List<Obligation> obligations(Deadline deadline, int planYear) {
    return obligations.of(deadline, planYear);
  }

  /// How much time words give from an event on; nothing where they give none, several, or one that
  /// only a person can count.
  public Optional<TimeLimit> findTimeLimit(@Nullable String words) {
    return words == null ? Optional.empty() : TimeLimit.in(words);
  }
}
