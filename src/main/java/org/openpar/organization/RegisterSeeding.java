package org.openpar.organization;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty register with the units that ship with the program. A register somebody already
/// works with is left alone.
@Component
@Order(RegisterSeeding.FIRST)
class RegisterSeeding implements ApplicationRunner {

  static final int FIRST = 0;

  private final JdbcClient jdbc;
  private final RegisterWriter writer;
  private final Units units;

  RegisterSeeding(JdbcClient jdbc, RegisterWriter writer, Units units) {
    this.jdbc = jdbc;
    this.writer = writer;
    this.units = units;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (!jdbc.sql("select exists (select from organization.unit)").query(Boolean.class).single()) {
      writer.add(List.copyOf(SeedUnits.ofTheBeginning().lives()));
      units.forget();
    }
  }
}
