package org.openpar.organization;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpar.platform.model.NotFound;

/// A legal act with everything it does to units.
public record Reorganization(ReorganizationId id, LegalAct act, List<Succession> successions) {

  public Reorganization {
    successions = List.copyOf(successions);
  }

  public LocalDate day() {
    return act.effective();
  }

  /// Every unit that gives something away.
  public Set<UnitId> givers() {
    return successions.stream()
        .flatMap(succession -> succession.givers().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Every unit that is no more from the [#day] on.
  public Set<UnitId> ended() {
    return successions.stream()
        .flatMap(succession -> succession.ended().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Where it is written what becomes of one of the [#givers], as a trace tells it ("Điều 1 khoản
  /// 61, 1681/NQ-UBTVQH15").
  public String basis(UnitId giver) {
    return basis(of(giver));
  }

  String basis(Succession succession) {
    String clause = succession.clause();
    return clause.isEmpty() ? act.number() : clause + ", " + act.number();
  }

  /// What becomes of one of the [#givers].
  public Succession of(UnitId giver) {
    return successions.stream()
        .filter(succession -> succession.givers().contains(giver))
        .findFirst()
        .orElseThrow(() -> new NotFound("unit " + giver.value()));
  }
}
