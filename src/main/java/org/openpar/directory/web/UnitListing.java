package org.openpar.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import org.openpar.directory.model.Dated;
import org.openpar.directory.model.UnitField;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.organization.Namings;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitAlias;
import org.openpar.platform.text.Texts;

/// What the register says as a file: the very columns a filled sheet comes back with.
///
/// @param namings the days of other names
record UnitListing(UnitWords words, Namings namings) {

  Listing<Unit> list() {
    Texts t = words.t();
    return Listing.<Unit>of(
            "don-vi-" + words.map().day(),
            t.say("organization.units"),
            t.say("organization.units.title"),
            t.say("organization.units.map", t.date(words.map().day())))
        .with(Column.text(UnitField.NAME.header(), 36), Unit::name)
        .with(Column.text(UnitField.KIND.header(), 24), unit -> UnitField.words(unit.kind()))
        .with(Column.text(UnitField.PARENT.header(), 30), unit -> words.parent(unit.parent()))
        .with(Column.text(UnitField.ALIASES.header(), 44), this::aliases)
        .with(Column.text(UnitField.CODES.header(), 16), UnitListing::codes)
        .with(Column.date(UnitField.FROM.header(), 14), unit -> unit.validity().first())
        .with(Column.date(UnitField.LAST.header(), 14), unit -> unit.validity().last())
        .with(Column.text(UnitField.KEY.header(), 22), Unit::key);
  }

  /// Those of the day, with their days where they are not those of the unit.
  private String aliases(Unit unit) {
    List<UnitAlias> given = namings.aliases(unit.id());
    return unit.aliases().stream()
        .map(
            alias ->
                given.stream()
                    .filter(each -> each.alias().equals(alias))
                    .filter(each -> each.validity().contains(words.map().day()))
                    .findFirst()
                    .map(each -> Dated.say(alias, each.validity(), unit.validity()))
                    .orElse(alias))
        .collect(Collectors.joining("; "));
  }

  private static String codes(Unit unit) {
    return unit.codes().stream()
        .map(code -> Dated.say(code.scheme() + " " + code.code(), code.validity(), unit.validity()))
        .collect(Collectors.joining("; "));
  }
}
