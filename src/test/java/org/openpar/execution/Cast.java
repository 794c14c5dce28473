package org.openpar.execution;

import java.time.LocalDate;
import java.util.List;
import org.openpar.identity.AccountId;
import org.openpar.identity.Actor;
import org.openpar.identity.Grant;
import org.openpar.identity.Role;
import org.openpar.organization.PersonId;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;

/// Two departments of the sample province, and everyone who works on a plan in them.
public final class Cast {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  public final UnitId office;
  public final UnitId homeAffairs;
  public final Actor coordinator;
  public final Actor officer;
  public final Actor head;
  public final Actor stranger;

  public Cast(Units units) {
    UnitId province = unit(units, "province");
    office = unit(units, "vpub");
    homeAffairs = unit(units, "snv-1");
    coordinator = actor("Trần Thị Hà", homeAffairs, new Grant(Role.COORDINATOR, province));
    officer = actor("Nguyễn Văn Hòa", office, new Grant(Role.UNIT_OFFICER, office));
    head = actor("Hà Quốc Thành", office, new Grant(Role.UNIT_HEAD, office));
    stranger = actor("Tòng Thị Lan", homeAffairs, new Grant(Role.UNIT_OFFICER, homeAffairs));
  }

  /// A unit by the key of the seeds.
  public static UnitId unit(Units units, String key) {
    return units.on(TODAY).units().stream()
        .filter(unit -> unit.key().equals(key))
        .map(Unit::id)
        .findFirst()
        .orElseThrow();
  }

  private static Actor actor(String name, UnitId unit, Grant grant) {
    return new Actor(
        AccountId.next(), PersonId.next(), name, "Chuyên viên", unit, "Đơn vị", List.of(grant));
  }
}
