package org.openpar.audit.web;

import java.util.Optional;
import org.openpar.audit.seal.SealHealth;
import org.openpar.platform.web.Alarm;
import org.openpar.platform.web.AlarmSource;
import org.springframework.stereotype.Component;

/// Tells administrators on every page when the seal is in trouble.
@Component
class SealAlarm implements AlarmSource {

  private final SealHealth health;

  SealAlarm(SealHealth health) {
    this.health = health;
  }

  @Override
  public String act() {
    return AuditActs.SEAL;
  }

  @Override
  public Optional<Alarm> find() {
    return health.find().map(trouble -> new Alarm(trouble.key(), AuditFilter.PATH + "/niem-phong"));
  }
}
