package org.openpar.administration.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.Column;
import org.openpar.documents.Listing;
import org.openpar.identity.MatrixRow;
import org.openpar.identity.Reach;
import org.openpar.identity.Role;
import org.openpar.platform.text.Texts;

/// What the access matrix says as a file: role × act × state.
record PermissionMatrixListing(Texts t, LocalDate day) {

  Listing<MatrixRow> list() {
    Listing<MatrixRow> list =
        Listing.<MatrixRow>of(
                "ma-tran-phan-quyen-" + day,
                t.say("nav.matrix"),
                t.say("identity.matrix.title"),
                t.say("administration.as-of", t.date(day)))
            .with(
                Column.text(t.say("identity.matrix.module"), 26),
                row -> t.say("identity.module." + row.module()))
            .with(
                Column.text(t.say("identity.matrix.act"), 34),
                row -> t.say("identity.act." + row.act()))
            .with(Column.text(t.say("identity.matrix.state"), 26), this::state);
    for (Role role : Role.values()) {
      list =
          list.with(
              Column.text(t.say("identity.role." + role), 26), row -> reach(row.reach().get(role)));
    }
    return list;
  }

  private String state(MatrixRow row) {
    return row.state().isEmpty()
        ? t.say("identity.matrix.every-state")
        : t.say("identity.state." + row.state());
  }

  private String reach(@Nullable Reach reach) {
    return reach == null ? "" : t.say("identity.reach." + reach);
  }
}
