package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.AccountLine;
import org.openpar.identity.Role;
import org.openpar.organization.Unit;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Gives a role at a unit.
///
/// @param roles those the reader may give
/// @param units those the reader may give them at
public record GrantPage(
    AccountLine account, GrantForm form, List<Role> roles, List<Unit> units, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
