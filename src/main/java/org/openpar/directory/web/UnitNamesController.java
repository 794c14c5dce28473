package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.organization.Namings;
import org.openpar.organization.OtherNames;
import org.openpar.organization.UnitAlias;
import org.openpar.organization.UnitCode;
import org.openpar.organization.UnitCodes;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitName;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The other names and the codes of a unit, each for its days. Who may have an act enacted keeps
/// them.
@Controller
@RequestMapping(UnitFilter.PATH + "/{unit}")
class UnitNamesController {

  private static final String ACT = "act";
  private static final String WITHDRAW = "withdraw";

  private final OtherNames names;
  private final UnitCodes codes;
  private final Units units;
  private final Policy policy;

  UnitNamesController(OtherNames names, UnitCodes codes, Units units, Policy policy) {
    this.names = names;
    this.codes = codes;
    this.units = units;
    this.policy = policy;
  }

  @GetMapping("/ten-va-ma")
  @Requires(DirectoryActs.REORGANIZE)
  Page edit(@PathVariable UnitId unit) {
    return page(unit, Typed.none(), FormErrors.none());
  }

  @PostMapping("/ten-khac")
  @Requires(DirectoryActs.REORGANIZE)
  Page createName(@PathVariable UnitId unit, Typed typed, Actor actor) {
    known(unit);
    policy.demand(actor, DirectoryActs.REORGANIZE);
    return write(
        unit,
        typed,
        unreadable(typed, Namings.NAME_FIRST, Namings.NAME_LAST),
        () ->
            names.give(
                unit,
                typed.at(Namings.NAME),
                day(typed, Namings.NAME_FIRST),
                day(typed, Namings.NAME_LAST),
                typed.at("aliasBasis")));
  }

  @PostMapping("/ten-khac/ket-thuc")
  @Requires(DirectoryActs.REORGANIZE)
  Page endName(@PathVariable UnitId unit, Typed typed, Actor actor) {
    UnitAlias meant = meantName(unit, typed.at(UnitNamesPage.KNOWN_NAME));
    policy.demand(actor, DirectoryActs.REORGANIZE);
    if (typed.at(ACT).equals(WITHDRAW)) {
      names.withdraw(unit, meant.alias(), meant.validity().first());
      return done(unit);
    }
    return write(
        unit,
        typed,
        missing(typed, Namings.NAME_END),
        () ->
            names.end(
                unit,
                meant.alias(),
                meant.validity().first(),
                Mistakes.day(typed.at(Namings.NAME_END)),
                ""));
  }

  @PostMapping("/ma")
  @Requires(DirectoryActs.REORGANIZE)
  Page createCode(@PathVariable UnitId unit, Typed typed, Actor actor) {
    known(unit);
    policy.demand(actor, DirectoryActs.REORGANIZE);
    return write(
        unit,
        typed,
        unreadable(typed, Namings.CODE_FIRST, Namings.CODE_LAST),
        () ->
            codes.give(
                unit,
                typed.at(UnitNamesPage.SCHEME),
                typed.at(Namings.CODE),
                day(typed, Namings.CODE_FIRST),
                day(typed, Namings.CODE_LAST),
                typed.at("codeBasis")));
  }

  @PostMapping("/ma/ket-thuc")
  @Requires(DirectoryActs.REORGANIZE)
  Page endCode(@PathVariable UnitId unit, Typed typed, Actor actor) {
    UnitCode meant = meantCode(unit, typed.at(UnitNamesPage.KNOWN_CODE));
    policy.demand(actor, DirectoryActs.REORGANIZE);
    LocalDate first = meant.validity().first();
    if (typed.at(ACT).equals(WITHDRAW)) {
      codes.withdraw(unit, meant.scheme(), meant.code(), first);
      return done(unit);
    }
    return write(
        unit,
        typed,
        missing(typed, Namings.CODE_END),
        () ->
            codes.end(
                unit,
                meant.scheme(),
                meant.code(),
                first,
                Mistakes.day(typed.at(Namings.CODE_END)),
                ""));
  }

  private Page write(
      UnitId unit, Typed typed, FormErrors errors, Supplier<List<RuleViolated>> deed) {
    if (errors.any()) {
      return page(unit, typed, errors);
    }
    List<RuleViolated> problems = deed.get();
    return problems.isEmpty() ? done(unit) : page(unit, typed, errors.and(problems));
  }

  private static Page done(UnitId unit) {
    return Redirect.to(UnitFilter.PATH + "/" + unit.value() + "/ten-va-ma")
        .saying("directory.names.kept");
  }

  private Page page(UnitId unit, Typed typed, FormErrors errors) {
    return new UnitNamesPage(unit, known(unit), units.namings(), typed, errors);
  }

  private UnitName known(UnitId unit) {
    List<UnitName> all = units.listNames(unit);
    if (all.isEmpty()) {
      throw new NotFound("unit " + unit.value());
    }
    return all.getLast();
  }

  private UnitAlias meantName(UnitId unit, String key) {
    known(unit);
    return units.namings().aliases(unit).stream()
        .filter(alias -> UnitNamesPage.key(alias).equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("name " + key));
  }

  private UnitCode meantCode(UnitId unit, String key) {
    known(unit);
    return units.namings().codes(unit).stream()
        .filter(code -> UnitNamesPage.key(code).equals(key))
        .findFirst()
        .orElseThrow(() -> new NotFound("code " + key));
  }

  /// Days may be left out; what was typed must be one.
  private static FormErrors unreadable(Typed typed, String... fields) {
    Mistakes mistakes = new Mistakes();
    Stream.of(fields)
        .filter(field -> !typed.at(field).isBlank())
        .forEach(field -> mistakes.day(field, typed.at(field)));
    return mistakes.errors();
  }

  private static FormErrors missing(Typed typed, String field) {
    return new Mistakes().day(field, typed.at(field)).errors();
  }

  private static @Nullable LocalDate day(Typed typed, String field) {
    return Optional.of(typed.at(field))
        .filter(words -> !words.isBlank())
        .map(Mistakes::day)
        .orElse(null);
  }
}
