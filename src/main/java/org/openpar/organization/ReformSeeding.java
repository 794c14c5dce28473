package org.openpar.organization;

import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Enacts the reforms that ship with the program in a register that began with its units. It comes
/// after the sample people, so that they go with their units like everybody else.
@Component
@Order(ReformSeeding.AFTER_THE_PEOPLE)
class ReformSeeding implements ApplicationRunner {

  static final int AFTER_THE_PEOPLE = 200;

  private final Units units;
  private final UnitRegister register;
  private final Reorganizations reorganizations;

  ReformSeeding(Units units, UnitRegister register, Reorganizations reorganizations) {
    this.units = units;
    this.register = register;
    this.reorganizations = reorganizations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (units.lineage().reorganizations().isEmpty() && beganWithTheSeed()) {
      SeedReforms.all().forEach(this::enact);
    }
  }

  /// Up to the first release the register was filled with the units of all years at once; what
  /// such a register lacks is who follows whom.
  private void enact(ReorganizationDraft reform) {
    if (heirsAreThere(reform)) {
      reorganizations.record(reform, Map.of());
    } else {
      reorganizations.enact(reform);
    }
  }

  private boolean beganWithTheSeed() {
    History history = register.history();
    return SeedUnits.ofTheBeginning().lives().stream()
        .allMatch(life -> history.find(life.id()).isPresent());
  }

  private boolean heirsAreThere(ReorganizationDraft reform) {
    History history = register.history();
    return reform.enacted(ReorganizationId.next()).successions().stream()
        .flatMap(succession -> succession.ended().stream())
        .allMatch(
            unit ->
                history
                    .find(unit)
                    .map(life -> life.validity().last())
                    .filter(reform.act().eve()::equals)
                    .isPresent());
  }
}
