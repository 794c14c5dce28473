package org.openpar.identity.model;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// The time outside, by which authenticators and Spring Security go: the sample province lives on
/// another day, its telephones do not.
@Component
public class RealTime {

  private final Clock clock = Clock.systemUTC();

  public Instant now() {
    return clock.instant();
  }
}
