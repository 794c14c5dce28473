package org.openpar.identity.web;

import java.util.Optional;
import org.openpar.identity.model.ConsoleLinks;
import org.openpar.identity.model.IdentityActs;
import org.openpar.platform.web.Alarm;
import org.openpar.platform.web.AlarmSource;
import org.springframework.stereotype.Component;

/// Tells administrators on every page that somebody on the server has lately gone past them.
@Component
class ConsoleAlarm implements AlarmSource {

  private static final String TRAIL = "/nhat-ky";

  private final ConsoleLinks links;

  ConsoleAlarm(ConsoleLinks links) {
    this.links = links;
  }

  @Override
  public String act() {
    return IdentityActs.OPEN;
  }

  @Override
  public Optional<Alarm> find() {
    return links.printedLately()
        ? Optional.of(new Alarm("identity.alarm.console", TRAIL))
        : Optional.empty();
  }
}
