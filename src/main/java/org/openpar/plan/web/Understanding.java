package org.openpar.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openpar.calendar.Deadline;
import org.openpar.calendar.DeadlineWording;
import org.openpar.calendar.Deadlines;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.PartyLine;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;
import org.openpar.platform.text.Normal;
import org.openpar.platform.text.Texts;

/// Says in the words of the screen what the words of a paper were understood to mean.
///
/// @param units the map of the day the plan speaks of
/// @param year the year of the plan
public record Understanding(UnitMap units, int year) {

  private static final Deadlines DEADLINES = new Deadlines();
  private static final DeadlineWording WORDING = new DeadlineWording();

  /// The units that answer for a task: a group means each member, nobody counts twice.
  public Set<UnitId> leads(TaskLine task) {
    return units(task.leads());
  }

  /// Those noted as coordinators; whoever leads does not coordinate as well.
  public Set<UnitId> coordinators(TaskLine task) {
    Set<UnitId> coordinating = new LinkedHashSet<>(units(task.coordinators()));
    coordinating.removeAll(leads(task));
    return coordinating;
  }

  /// How often the task is owed in the year of the plan.
  int periods(TaskLine task) {
    return DEADLINES.obligations(task.due(), year).size();
  }

  /// Short, for a cell: the name, or how many units, and what stayed words.
  public String of(TaskLine task, TaskField field, Texts t) {
    return switch (field) {
      case LEAD -> bodies(task.leads(), t);
      case COOPERATING -> bodies(task.coordinators(), t);
      case DEADLINE -> deadline(task.due(), t);
      default -> "";
    };
  }

  public String deadline(Deadline deadline, Texts t) {
    return WORDING.of(deadline, year, t);
  }

  /// Body by body, for the list of doubts and the editor.
  public List<Body> bodies(TaskLine task, TaskField field, Texts t) {
    return switch (field) {
      case LEAD -> task.leads().stream().map(party -> body(party, t)).toList();
      case COOPERATING -> task.coordinators().stream().map(party -> body(party, t)).toList();
      default -> List.of();
    };
  }

  /// A body as understood; `known` = the register has it, otherwise its words stay as they are.
  public record Body(String words, String meaning, boolean known) {}

  private Body body(PartyLine party, Texts t) {
    if (party.unitId() != null) {
      return new Body(party.words(), name(party), true);
    }
    return units
        .findGroup(party.groupCode())
        .map(
            group ->
                new Body(party.words(), group(group, party.words(), party.excepted(), t), true))
        .orElseGet(() -> new Body(party.words(), t.say("plan.understood.words"), false));
  }

  /// A group that the paper calls by its own name is not named again.
  String group(UnitGroup group, String words, Set<UUID> excepted, Texts t) {
    long members =
        units.members(group).stream().filter(unit -> !excepted.contains(unit.id().value())).count();
    if (group.closed() && Normal.fold(group.name()).equals(Normal.fold(words))) {
      return t.say("plan.understood.same-group", members);
    }
    return group.closed()
        ? t.say("plan.understood.group", group.name(), members)
        : t.say("plan.understood.open-group", group.name());
  }

  private String name(PartyLine party) {
    return party.unitName() == null ? party.words() : party.unitName();
  }

  private String bodies(List<PartyLine> parties, Texts t) {
    List<String> said = new ArrayList<>();
    Set<UnitId> resolved = units(parties);
    boolean single = parties.size() == 1 && parties.getFirst().unitId() != null;
    if (single) {
      said.add(name(parties.getFirst()));
    } else if (!resolved.isEmpty()) {
      said.add(t.say("plan.understood.units", resolved.size()));
    }
    String unknown =
        parties.stream()
            .filter(party -> party.units(units).findAny().isEmpty())
            .map(PartyLine::words)
            .collect(Collectors.joining("; "));
    if (!unknown.isEmpty()) {
      said.add(t.say("plan.understood.kept", unknown));
    }
    return String.join("; ", said);
  }

  private Set<UnitId> units(List<PartyLine> parties) {
    return parties.stream()
        .flatMap(party -> party.units(units))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
