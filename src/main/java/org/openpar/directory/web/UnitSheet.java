package org.openpar.directory.web;

import java.io.IOException;
import java.util.List;
import org.openpar.documents.Column;
import org.openpar.documents.SheetWriter;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;

/// The register as rows of a sheet.
record UnitSheet(UnitWords words) {

  void write(List<Unit> units, SheetWriter sheet) throws IOException {
    Texts t = words.t();
    sheet.title(t.say("organization.units.title"));
    sheet.asOf(t.say("organization.units.map", t.date(words.map().day())));
    sheet.columns(
        Column.text(t.say("organization.column.name"), 36),
        Column.text(t.say("organization.column.kind"), 24),
        Column.text(t.say("organization.column.parent"), 30),
        Column.text(t.say("organization.column.aliases"), 44),
        Column.text(t.say("organization.column.codes"), 16),
        Column.date(t.say("organization.column.first"), 14),
        Column.date(t.say("organization.column.last"), 14));
    for (Unit unit : units) {
      sheet.row(
          unit.name(),
          words.kind(unit.kind()),
          words.parent(unit.parent()),
          words.aliases(unit),
          words.codes(unit),
          unit.validity().first(),
          unit.validity().last());
    }
  }
}
