package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Passkey;
import org.openpar.platform.web.Page;

/// A person's own account.
///
/// @param demanded whether a role asks for the second factor
/// @param delegates whether there are powers to lend
/// @param passwordElsewhere whether the directory keeps the password
public record OwnAccountPage(
    String username,
    Actor actor,
    List<LoginPlace> places,
    boolean secondFactor,
    boolean demanded,
    int recoveryCodes,
    boolean delegates,
    List<Passkey> passkeys,
    boolean passwordElsewhere)
    implements Page {

  public OwnAccountPage {
    places = List.copyOf(places);
    passkeys = List.copyOf(passkeys);
  }
}
