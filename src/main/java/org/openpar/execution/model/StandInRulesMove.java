package org.openpar.execution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.execution.StandInRuleCarried;
import org.openpar.execution.model.StandInRules.Rule;
import org.openpar.organization.MovesWithUnits;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rule of standing in goes to every heir that has none: work it inherits is stood in for as
/// before. A unit follows one rule, so the rule of an heir goes before those that come to it, and
/// the first that comes before the others; what falls is told beforehand.
@Component
class StandInRulesMove implements MovesWithUnits {

  /// @param heir null when nobody follows the unit
  /// @param carried whether the rule holds there afterwards
  private record Way(UnitId giver, Rule rule, @Nullable UnitId heir, boolean carried) {}

  private final StandInRules rules;
  private final ApplicationEventPublisher events;

  StandInRulesMove(StandInRules rules, ApplicationEventPublisher events) {
    this.rules = rules;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Moving> preview(Reorganization reorganization) {
    return ways(reorganization).stream().map(StandInRulesMove::moving).toList();
  }

  private static Moving moving(Way way) {
    return new Moving(
        way.carried() ? "moving.stand-in-rules" : "moving.stand-in-rules.left",
        way.giver(),
        way.heir(),
        1,
        List.of(),
        !way.carried());
  }

  @Override
  @Transactional
  public void carry(Reorganization reorganization, Map<UUID, UnitId> choices) {
    LocalDate day = reorganization.day();
    List<Way> ways = ways(reorganization);
    reorganization.givers().stream()
        .filter(giver -> reorganization.of(giver).ended().contains(giver))
        .forEach(giver -> rules.endBefore(giver, day));
    for (Way way : ways) {
      UnitId heir = way.heir();
      if (way.carried() && heir != null) {
        Rule rule = way.rule();
        rules.begin(heir, rule.whenAbsent(), rule.silentDays(), day);
        events.publishEvent(
            new StandInRuleCarried(
                heir,
                way.giver(),
                rule.whenAbsent(),
                rule.silentDays(),
                day,
                reorganization.basis(way.giver())));
      }
    }
  }

  private List<Way> ways(Reorganization reorganization) {
    Set<UnitId> ruled = new HashSet<>();
    List<Way> ways = new ArrayList<>();
    for (UnitId giver : reorganization.givers()) {
      findLast(giver, reorganization.day())
          .ifPresent(rule -> ways.addAll(ways(reorganization, giver, rule, ruled)));
    }
    return ways;
  }

  /// @param ruled heirs that get a rule by this act
  private List<Way> ways(Reorganization act, UnitId giver, Rule rule, Set<UnitId> ruled) {
    List<UnitId> heirs =
        act.of(giver).heirs().stream().filter(heir -> !heir.equals(giver)).toList();
    if (heirs.isEmpty()) {
      return List.of(new Way(giver, rule, null, false));
    }
    return heirs.stream()
        .map(
            heir ->
                new Way(giver, rule, heir, findLast(heir, act.day()).isEmpty() && ruled.add(heir)))
        .toList();
  }

  /// The rule a unit has on the day or later; it has one at most that goes on.
  private Optional<Rule> findLast(UnitId unit, LocalDate day) {
    return rules.listOf(unit).stream().filter(rule -> !rule.endsBefore(day)).findFirst();
  }
}
