package org.openpar.execution.model;

/// What somebody speaks of who records, corrects or withdraws an event.
///
/// @param seen the number of the last step of the task he was shown, 0 for none
/// @param step the one that is put right or taken back, 0 where something new is recorded
/// @param extent which of the units it stands for, or which of those that wait
public record OccurrenceTarget(long seen, long step, Extent extent) {

  boolean records() {
    return step == 0;
  }
}
