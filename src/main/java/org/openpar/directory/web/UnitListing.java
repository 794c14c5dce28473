package org.openpar.directory.web;

import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;

/// What the register says as a file.
record UnitListing(UnitWords words) {

  Listing<Unit> list() {
    Texts t = words.t();
    return Listing.<Unit>of(
            "don-vi-" + words.map().day(),
            t.say("organization.units"),
            t.say("organization.units.title"),
            t.say("organization.units.map", t.date(words.map().day())))
        .with(Column.text(t.say("organization.column.name"), 36), Unit::name)
        .with(Column.text(t.say("organization.column.kind"), 24), unit -> words.kind(unit.kind()))
        .with(
            Column.text(t.say("organization.column.parent"), 30),
            unit -> words.parent(unit.parent()))
        .with(Column.text(t.say("organization.column.aliases"), 44), words::aliases)
        .with(Column.text(t.say("organization.column.codes"), 16), words::codes)
        .with(Column.date(t.say("organization.column.first"), 14), unit -> unit.validity().first())
        .with(Column.date(t.say("organization.column.last"), 14), unit -> unit.validity().last());
  }
}
