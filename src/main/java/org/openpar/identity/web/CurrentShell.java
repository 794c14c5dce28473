package org.openpar.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Delegation;
import org.openpar.identity.Grant;
import org.openpar.identity.Policy;
import org.openpar.identity.WaitingCount;
import org.openpar.organization.UnitKind;
import org.openpar.organization.Units;
import org.openpar.platform.persistence.KeptPlans;
import org.openpar.platform.security.Permissions;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Masthead;
import org.openpar.platform.web.ShellSource;
import org.openpar.platform.web.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What platform asks about the person at the screen: the name, the unit acted for, what may be
/// done, what waits.
@Component
class CurrentShell implements ShellSource, Permissions {

  private final CurrentActor current;
  private final Policy policy;
  private final Units units;
  private final ObjectProvider<WaitingCount> waiting;
  private final KeptPlans plans;
  private final Clock clock;

  CurrentShell(
      CurrentActor current,
      Policy policy,
      Units units,
      ObjectProvider<WaitingCount> waiting,
      KeptPlans plans,
      Clock clock) {
    this.current = current;
    this.policy = policy;
    this.units = units;
    this.waiting = waiting;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public Optional<Visitor> visitor() {
    return current
        .findActor()
        .map(
            actor ->
                new Visitor(
                    actor.name(),
                    actor.title() + ", " + actor.unitName(),
                    actor.account().value().toString(),
                    OwnAccountController.PATH,
                    standsInFor(actor)));
  }

  private static @Nullable String standsInFor(Actor actor) {
    String names =
        actor.grants().stream()
            .map(Grant::delegation)
            .filter(Objects::nonNull)
            .map(Delegation::fromName)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }

  /// The State's name on every page is that of the province the register holds.
  @Override
  public Masthead masthead(Texts t) {
    Masthead words = Masthead.of(t);
    return units.on(LocalDate.now(clock)).units().stream()
        .filter(unit -> unit.kind() == UnitKind.PROVINCE)
        .findFirst()
        .map(province -> province.name().toUpperCase(Locale.forLanguageTag("vi")))
        .map(name -> new Masthead(name, words.system(), words.foot(), words.support()))
        .orElse(words);
  }

  /// All in one transaction: each of its own would tell the boundary anew.
  @Override
  @Transactional(readOnly = true)
  public Map<String, Long> counts() {
    plans.keep();
    Map<String, Long> counts = new HashMap<>();
    Optional<Actor> actor = current.findActor();
    actor.ifPresent(
        who -> waiting.stream().forEach(count -> counts.put(count.entry(), count.of(who))));
    return counts;
  }

  @Override
  public boolean permits(String act) {
    return current.findActor().filter(actor -> policy.permits(actor, act)).isPresent();
  }
}
