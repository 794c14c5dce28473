package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.Actor;
import org.openpar.platform.web.Page;

/// A person's own account.
///
/// @param demanded whether a role asks for the second factor
/// @param delegates whether there are powers to lend
public record OwnAccountPage(
    String username,
    Actor actor,
    List<LoginPlace> places,
    boolean secondFactor,
    boolean demanded,
    int recoveryCodes,
    boolean delegates)
    implements Page {

  public OwnAccountPage {
    places = List.copyOf(places);
  }
}
