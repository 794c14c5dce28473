package org.openpar.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpar.calendar.Deadline;

/// A task of a draft with other words in some of its cells. What the other cells were understood to
/// mean stays, also where a person has set it right.
public record RewrittenTask(TaskLine line, Map<TaskField, Written> cells) {

  public RewrittenTask {
    cells = Map.copyOf(cells);
  }

  @Nullable String words(TaskField field) {
    Written cell = cells.get(field);
    return cell == null ? line.words(field) : cell.words();
  }

  boolean names(TaskField field) {
    return cells.containsKey(field);
  }

  Deadline due() {
    Written cell = cells.get(TaskField.DEADLINE);
    return cell == null || cell.due() == null ? line.due() : cell.due().deadline();
  }

  List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (PartyLine party : line.parties()) {
      if (!cells.containsKey(saidBy(party))) {
        parties.add(Party.of(party));
      }
    }
    parties.addAll(written(TaskField.LEAD, Party.Role.LEAD));
    parties.addAll(written(TaskField.COOPERATING, Party.Role.COORDINATOR));
    return parties.stream().distinct().toList();
  }

  List<OpenDoubt> doubts() {
    List<OpenDoubt> doubts = new ArrayList<>();
    line.doubts().stream().filter(doubt -> !cells.containsKey(doubt.field())).forEach(doubts::add);
    cells.values().stream()
        .sorted((one, other) -> one.field().compareTo(other.field()))
        .flatMap(cell -> cell.fieldDoubts().stream())
        .map(OpenDoubt::of)
        .forEach(doubts::add);
    return doubts;
  }

  private List<Party> written(TaskField field, Party.Role role) {
    Written cell = cells.get(field);
    return cell == null || cell.bodies() == null ? List.of() : Party.of(cell.bodies(), role);
  }

  /// "Sở Nội vụ chủ trì, phối hợp với Sở Tài chính": the cell of the lead names helpers too.
  private TaskField saidBy(PartyLine party) {
    boolean inLead = party.role() == Party.Role.LEAD || named(line.lead(), party);
    return inLead && (party.role() == Party.Role.LEAD || !named(line.cooperating(), party))
        ? TaskField.LEAD
        : TaskField.COOPERATING;
  }

  private static boolean named(@Nullable String words, PartyLine party) {
    return words != null && words.contains(party.words());
  }
}
