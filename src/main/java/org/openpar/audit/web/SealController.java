package org.openpar.audit.web;

import java.io.IOException;
import org.openpar.audit.seal.AnchorFile;
import org.openpar.audit.seal.KeyFolder;
import org.openpar.audit.seal.SealHealth;
import org.openpar.audit.seal.Sealer;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The seal of the trail: what was sealed last, where it is anchored, whether all is well.
@Controller
@RequestMapping(AuditFilter.PATH + "/niem-phong")
class SealController {

  private static final int SHOWN = 20;

  private final Sealer sealer;
  private final KeyFolder keys;
  private final AnchorFile anchors;
  private final SealHealth health;
  private final TrailChecks checks;

  SealController(
      Sealer sealer, KeyFolder keys, AnchorFile anchors, SealHealth health, TrailChecks checks) {
    this.sealer = sealer;
    this.keys = keys;
    this.anchors = anchors;
    this.health = health;
    this.checks = checks;
  }

  @GetMapping
  @Requires(AuditActs.SEAL)
  Page index() {
    return new SealPage(
        sealer.listNewest(SHOWN),
        keys.known().ids(),
        anchors.path().toAbsolutePath().toString(),
        health.find().map(SealHealth.Trouble::key).orElse(null),
        checks.find().orElse(null));
  }

  /// Seals at once what has been written, instead of in a few seconds.
  @PostMapping
  @Requires(AuditActs.SEAL)
  @FreshSignIn
  Page create() {
    Redirect back = Redirect.to(AuditFilter.PATH + "/niem-phong");
    try {
      sealer.seal();
      return back.saying("audit.seal.done");
    } catch (IOException notAnchored) {
      health.failed(SealHealth.Trouble.NOT_ANCHORED);
      return back;
    }
  }

  @PostMapping("/kiem-tra")
  @Requires(AuditActs.SEAL)
  Page update() {
    checks.begin();
    return Redirect.to(AuditFilter.PATH + "/niem-phong#kiem-tra");
  }
}
