package org.openpar.identity.web;

import org.jspecify.annotations.Nullable;
import org.openpar.identity.MatrixRow;
import org.openpar.identity.Reach;
import org.openpar.identity.Role;
import org.openpar.platform.text.Texts;

/// The matrix in the reader's language.
public record PermissionMatrixWords(Texts t) {

  private static final String NOT_AT_ALL = "–";

  public String module(String module) {
    return t.say("identity.module." + module);
  }

  public String act(MatrixRow row) {
    return t.say("identity.act." + row.act());
  }

  public String state(MatrixRow row) {
    return row.state().isEmpty()
        ? t.say("identity.matrix.every-state")
        : t.say("identity.state." + row.state());
  }

  public String role(Role role) {
    return t.say("identity.role." + role);
  }

  public String reach(MatrixRow row, Role role) {
    @Nullable Reach reach = row.reach().get(role);
    return reach == null ? NOT_AT_ALL : t.say("identity.reach." + reach);
  }
}
