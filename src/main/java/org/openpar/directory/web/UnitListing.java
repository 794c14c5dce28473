package org.openpar.directory.web;

import org.openpar.directory.model.UnitField;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;

/// What the register says as a file: the very columns a filled sheet comes back with.
record UnitListing(UnitWords words) {

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
        .with(Column.text(UnitField.ALIASES.header(), 44), words::aliases)
        .with(Column.text(UnitField.CODES.header(), 16), words::codes)
        .with(Column.date(UnitField.FROM.header(), 14), unit -> unit.validity().first())
        .with(Column.date(UnitField.LAST.header(), 14), unit -> unit.validity().last())
        .with(Column.text(UnitField.KEY.header(), 22), Unit::key);
  }
}
