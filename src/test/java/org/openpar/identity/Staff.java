package org.openpar.identity;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.model.Accounts;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.springframework.boot.test.context.TestComponent;

/// Newcomers to the sample province, beside those it begins with.
@TestComponent
public class Staff {

  public static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final People people;
  private final Accounts accounts;
  private final Units units;

  Staff(People people, Accounts accounts, Units units) {
    this.people = people;
    this.accounts = accounts;
    this.units = units;
  }

  public UnitId unit(String key) {
    return units.on(TODAY).units().stream()
        .filter(unit -> unit.key().equals(key))
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }

  public PersonId employ(String name, String unit) {
    return people.employ(name, "Chuyên viên", unit(unit), null, TODAY);
  }

  /// Somebody with an account, a post at the unit and a role at another one or the same.
  public Actor with(Role role, String grantedAt, String username, String unit) {
    accounts.open(
        employ("Người " + username, unit),
        username,
        username + "@sonla.gov.vn",
        "mat-khau-cua-" + username,
        List.of(new Grant(role, unit(grantedAt))));
    return actor(username);
  }

  public Actor actor(String username) {
    return accounts.find(username).orElseThrow().actor();
  }
}
