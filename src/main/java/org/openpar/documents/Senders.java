package org.openpar.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpar.identity.Actor;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.springframework.stereotype.Component;

/// What stands at the head of a letter of the actor's unit, as far as the register knows.
@Component
public class Senders {

  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,8}");

  private final Units units;

  Senders(Units units) {
    this.units = units;
  }

  /// The letters a unit stands for in numbers of papers: "SYT".
  public static Optional<String> shortName(Unit unit) {
    return unit.aliases().stream().filter(alias -> SHORT_NAME.matcher(alias).matches()).findFirst();
  }

  public Sender of(Actor actor, LocalDate day) {
    UnitMap map = units.on(day);
    String province =
        map.units().stream()
            .filter(unit -> unit.kind() == UnitKind.PROVINCE)
            .map(Unit::name)
            .findFirst()
            .orElse("");
    String letters = map.find(actor.unit()).flatMap(Senders::shortName).orElse("UBND");
    IssuingAgency agency = new IssuingAgency(actor.unitName(), province);
    return new Sender(
        agency.parent(), agency.name(), letters + "-CCHC", agency.place(), agency.head(""));
  }
}
