package org.openpar.plan.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.AgencyPart;
import org.openpar.organization.AgencyReading;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.springframework.data.relational.core.mapping.Table;

/// A body that leads or coordinates: a unit, a group, or words nobody could resolve.
///
/// @param excepted members a group leaves out
@Table(schema = "plan", name = "party")
public record Party(
    Role role,
    String words,
    @Nullable UUID unitId,
    @Nullable String groupCode,
    List<UUID> excepted) {

  public enum Role {
    LEAD,
    COORDINATOR
  }

  static Party of(PartyLine line) {
    return new Party(
        line.role(), line.words(), line.unitId(), line.groupCode(), List.copyOf(line.excepted()));
  }

  /// The parties a cell names. A sentence may turn some of its bodies into coordinators.
  static List<Party> of(AgencyReading reading, Role role) {
    return reading.parts().stream()
        .filter(Party::isBody)
        .map(part -> of(part, part.coordinating() ? Role.COORDINATOR : role))
        .toList();
  }

  public boolean resolved() {
    return unitId != null || groupCode != null;
  }

  private static boolean isBody(AgencyPart part) {
    return switch (part.shape()) {
      case UNIT, GROUP, EXTERNAL, TEAM, ROLE_SENTENCE, REFERENCE -> true;
      case NONE, DITTO -> false;
    };
  }

  private static Party of(AgencyPart part, Role role) {
    @Nullable Unit unit = part.unit();
    @Nullable UnitGroup group = part.group();
    return new Party(
        role,
        part.words(),
        unit == null ? null : unit.id().value(),
        group == null ? null : group.code(),
        part.except().stream().map(excepted -> excepted.id().value()).toList());
  }
}
