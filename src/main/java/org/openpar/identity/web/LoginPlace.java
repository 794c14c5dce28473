package org.openpar.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openpar.identity.model.LoginSessions;
import org.openpar.platform.text.Texts;

/// Where somebody is signed in, in words: "Chrome, Windows" instead of a line of a browser.
public record LoginPlace(
    UUID id, Instant since, Instant lastSeen, String address, String agent, boolean here) {

  /// The first that fits: Edge calls itself Chrome as well, and Chrome Safari.
  private static final List<String> BROWSERS =
      List.of("Edg", "CocCoc", "coc_coc_browser", "OPR", "Firefox", "Chrome", "Safari");

  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

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
    String browser =
        first(BROWSERS)
            .replace("Edg", "Edge")
            .replace("OPR", "Opera")
            .replace("coc_coc_browser", "Cốc Cốc")
            .replace("CocCoc", "Cốc Cốc");
    String system = first(SYSTEMS).replace("Mac OS X", "macOS");
    if (browser.isEmpty() && system.isEmpty()) {
      return t.say("own.device.unknown");
    }
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private String first(List<String> names) {
    return names.stream().filter(agent::contains).findFirst().orElse("");
  }
}
