package org.openpar.identity.model;

import java.util.List;
import org.openpar.platform.text.Texts;

/// A device in words: "Chrome, Windows" instead of what a browser says of itself.
public record UserAgent(String line) {

  /// The first that fits: Edge calls itself Chrome as well, and Chrome Safari.
  private static final List<String> BROWSERS =
      List.of("Edg", "CocCoc", "coc_coc_browser", "OPR", "Firefox", "Chrome", "Safari");

  private static final List<String> SYSTEMS =
      List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux");

  public String words(Texts t) {
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
    return names.stream().filter(line::contains).findFirst().orElse("");
  }
}
