package org.openpar.platform.web;

import java.time.Duration;
import org.openpar.platform.security.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Hands out the styles and the scripts, to be kept for ever under their hashed names.
@Controller
class BundleController {

  @GetMapping("/css/openpar-{hash}.css")
  @OpenToAll
  ResponseEntity<byte[]> styles() {
    return show(Bundle.STYLES);
  }

  @GetMapping("/js/openpar-{hash}.js")
  @OpenToAll
  ResponseEntity<byte[]> scripts() {
    return show(Bundle.SCRIPTS);
  }

  private static ResponseEntity<byte[]> show(Bundle bundle) {
    return ResponseEntity.ok()
        .contentType(bundle.type())
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(bundle.bytes());
  }
}
