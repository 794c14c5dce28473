package org.openpar.directory.web;

import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitMap;
import org.openpar.platform.text.Texts;

/// The groups of a day as a file.
record GroupListing(UnitMap map, Texts t) {

  Listing<UnitGroup> list() {
    GroupWords words = new GroupWords(map, t);
    return Listing.<UnitGroup>of(
            "nhom-don-vi-" + map.day(),
            t.say("directory.groups.title"),
            t.say("directory.groups.title"),
            t.say("organization.units.map", t.date(map.day())))
        .with(Column.text(t.say("directory.group.name"), 40), UnitGroup::name)
        .with(Column.text(t.say("directory.group.rule"), 60), words::of)
        .with(
            Column.number(t.say("directory.group.members"), 14),
            group -> group.closed() ? map.members(group).size() : null);
  }
}
