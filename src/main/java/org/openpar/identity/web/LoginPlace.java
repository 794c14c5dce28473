package org.openpar.identity.web;

import java.time.Instant;
import java.util.UUID;
import org.openpar.identity.model.LoginSessions;
import org.openpar.identity.model.UserAgent;
import org.openpar.platform.text.Texts;

/// Where somebody is signed in, in words.
public record LoginPlace(
    UUID id, Instant since, Instant lastSeen, String address, String agent, boolean here) {

  static LoginPlace of(LoginSessions.Place place) {
    return new LoginPlace(
        place.id().value(),
        place.since(),
        place.lastSeen(),
        place.address(),
        place.agent(),
        place.here());
  }

  public String device(Texts t) {
    return new UserAgent(agent).words(t);
  }
}
