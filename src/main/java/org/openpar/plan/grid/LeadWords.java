package org.openpar.plan.grid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpar.organization.UnitMap;
import org.openpar.plan.model.OpenPoint.Handover;
import org.openpar.plan.model.PartyLine;
import org.openpar.plan.model.TaskField;
import org.openpar.plan.model.TaskLine;

/// The words of a lead cell with an heir in the place of a unit that ends. A unit named by itself
/// gives way to its heir; a group leaves it out and, where the heir is none of its members, has the
/// heir beside it.
///
/// @param map the units of the day the plan speaks of
/// @param ending the name of the unit that ends
record LeadWords(UnitMap map, String ending, Handover handover) {

  String of(TaskLine task) {
    String words = GridColumns.word(task, TaskField.LEAD);
    for (PartyLine lead : task.leads()) {
      if (handover.from().value().equals(lead.unitId())) {
        words = instead(words, lead, task.leads());
      } else if (lead.units(map).anyMatch(handover.from()::equals)) {
        words = leftOut(words, lead, task.leads());
      }
    }
    return words;
  }

  /// Whoever is named already is not named twice.
  private String instead(String words, PartyLine lead, List<PartyLine> leads) {
    if (!names(leads)) {
      return words.replace(lead.words(), handover.name());
    }
    return words
        .replaceFirst("\\s*[;,]?\\s*" + Pattern.quote(lead.words()), "")
        .replaceFirst("^\\s*[;,]\\s*", "");
  }

  private String leftOut(String words, PartyLine lead, List<PartyLine> leads) {
    Pattern group = Pattern.compile(Pattern.quote(lead.words()) + "(\\s*\\(trừ [^)]*\\))?");
    String without =
        group
            .matcher(words)
            .replaceFirst(found -> Matcher.quoteReplacement(without(found.group())));
    return names(leads) || holds(lead) ? without : without + "; " + handover.name();
  }

  /// A group that leaves somebody out already leaves out one more.
  private String without(String group) {
    return group.endsWith(")") && group.contains("(trừ ")
        ? group.substring(0, group.length() - 1) + ", " + ending + ")"
        : group + " (trừ " + ending + ")";
  }

  private boolean holds(PartyLine lead) {
    return lead.units(map)
        .flatMap(unit -> map.find(unit).stream())
        .anyMatch(unit -> unit.id().equals(handover.to()) || unit.name().equals(handover.name()));
  }

  /// By itself, under the name it will have or the one it has until then.
  private boolean names(List<PartyLine> leads) {
    return leads.stream()
        .anyMatch(
            lead ->
                handover.to().value().equals(lead.unitId())
                    || lead.words().strip().equals(handover.name()));
  }
}
