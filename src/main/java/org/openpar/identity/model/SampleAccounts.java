package org.openpar.identity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.command.Greeting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The invented people of the sample province, so that a newcomer can sign in as everyone
/// concerned.
@Component
@Profile("sample")
@Order(SampleAccounts.AFTER_THE_REGISTER)
class SampleAccounts implements ApplicationRunner, Greeting {

  static final int AFTER_THE_REGISTER = 100;
  static final String PASSWORD = "tinh-mau-son-la";
  private static final LocalDate IN_POST_SINCE = LocalDate.of(2017, 1, 1);

  private final Accounts accounts;
  private final People people;
  private final Units units;
  private final Clock clock;

  SampleAccounts(Accounts accounts, People people, Units units, Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.units = units;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) throws IOException {
    if (!accounts.none()) {
      return;
    }
    Map<String, UnitId> byKey =
        units.on(LocalDate.now(clock)).units().stream()
            .collect(Collectors.toMap(Unit::key, Unit::id));
    for (Row row : rows()) {
      PersonId person =
          people.employ(
              row.name(), row.title(), unit(byKey, row.unit()), row.phone(), IN_POST_SINCE);
      accounts.open(
          person,
          row.username(),
          row.username() + "@sonla.gov.vn",
          PASSWORD,
          List.of(new Grant(row.role(), unit(byKey, row.grantedAt()))));
    }
  }

  private static UnitId unit(Map<String, UnitId> byKey, String key) {
    return Objects.requireNonNull(byKey.get(key), () -> "no unit " + key + " on the sample's day");
  }

  @Override
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Tài khoản của tỉnh mẫu (mật khẩu chung: " + PASSWORD + "):");
    for (Row row : rows()) {
      lines.add("  %-18s %s, %s".formatted(row.username(), row.name(), row.title()));
    }
    return lines;
  }

  private record Row(
      String username,
      String name,
      String title,
      String unit,
      Role role,
      String grantedAt,
      String phone) {

    static Row of(String line) {
      String[] columns = line.split(",", -1);
      return new Row(
          columns[0],
          columns[1],
          columns[2],
          columns[3],
          Role.valueOf(columns[4]),
          columns[5],
          columns[6]);
    }
  }

  private static List<Row> rows() {
    try {
      return new ClassPathResource("seed/sample-people.csv")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(Row::of)
          .toList();
    } catch (IOException missing) {
      throw new IllegalStateException("seed/sample-people.csv", missing);
    }
  }
}
