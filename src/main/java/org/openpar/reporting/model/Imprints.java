package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpar.documents.SignatureBlock;
import org.openpar.identity.Actor;
import org.openpar.organization.People;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposes the letterhead, the signature and the recipients of a report, so that nobody types what
/// the register knows.
@Service
public class Imprints {

  private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}{2,8}");

  private final Units units;
  private final People people;

  Imprints(Units units, People people) {
    this.units = units;
    this.people = people;
  }

  /// What the actor's unit would put on a report of that day.
  @Transactional(readOnly = true)
  public Imprint propose(Actor actor, LocalDate day) {
    UnitMap map = units.on(day);
    Optional<Unit> own = map.find(actor.unit());
    String province =
        map.units().stream()
            .filter(unit -> unit.kind() == UnitKind.PROVINCE)
            .map(Unit::name)
            .findFirst()
            .orElse("");
    boolean forProvince = actor.unitName().equals(province);
    return new Imprint(
        forProvince ? "" : province,
        actor.unitName(),
        "",
        "BC-" + (forProvince ? "UBND" : own.map(Imprints::shortName).orElse("")),
        province.replaceFirst("^UBND (tỉnh|thành phố) ", ""),
        day,
        signature(actor, day, forProvince),
        recipients(forProvince, map));
  }

  private SignatureBlock signature(Actor actor, LocalDate day, boolean forProvince) {
    List<String> authority = forProvince ? List.of("TM. ỦY BAN NHÂN DÂN") : List.of();
    return people.listOf(actor.unit(), day).stream()
        .flatMap(
            person ->
                HeadTitle.find(person.title()).stream()
                    .map(title -> new SignatureBlock(authority, title, person.name())))
        .findFirst()
        .orElse(new SignatureBlock(authority, forProvince ? "Chủ tịch" : "Giám đốc", ""));
  }

  private static List<String> recipients(boolean forProvince, UnitMap map) {
    List<String> recipients = new ArrayList<>();
    recipients.add("Bộ Nội vụ (Vụ Cải cách hành chính)");
    recipients.add(forProvince ? "Thường trực Tỉnh ủy, HĐND tỉnh" : "UBND tỉnh");
    recipients.add("Các sở, ban, ngành");
    boolean districts = map.units().stream().anyMatch(unit -> unit.kind() == UnitKind.DISTRICT);
    recipients.add(districts ? "UBND các huyện, thành phố" : "UBND các xã, phường");
    recipients.add("Lưu: VT, CCHC");
    return recipients;
  }

  /// "SNV": the letters a unit signs its papers with.
  private static String shortName(Unit unit) {
    return unit.aliases().stream()
        .filter(alias -> SHORT_NAME.matcher(alias).matches())
        .findFirst()
        .orElse("");
  }
}
