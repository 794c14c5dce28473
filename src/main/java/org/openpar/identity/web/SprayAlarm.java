package org.openpar.identity.web;

import java.util.Optional;
import org.openpar.identity.model.IdentityActs;
import org.openpar.identity.model.Sprays;
import org.openpar.platform.web.Alarm;
import org.openpar.platform.web.AlarmSource;
import org.springframework.stereotype.Component;

/// Tells administrators on every page that somebody tries passwords on many accounts.
@Component
class SprayAlarm implements AlarmSource {

  private final Sprays sprays;

  SprayAlarm(Sprays sprays) {
    this.sprays = sprays;
  }

  @Override
  public String act() {
    return IdentityActs.OPEN;
  }

  @Override
  public Optional<Alarm> find() {
    return sprays.underWay()
        ? Optional.of(new Alarm("identity.alarm.spray", IdentityPaths.ADMINISTRATION))
        : Optional.empty();
  }
}
