package org.openpar.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;

/// Recovery codes, shown this once.
///
/// @param next where to go when they are kept
public record RecoveryCodesPage(List<String> codes, String next) implements Page {

  public RecoveryCodesPage {
    codes = List.copyOf(codes);
  }

  /// The same as a file: it is made of this page, since the server knows them no more.
  public String file(Texts t) {
    String text = t.say("recovery.file") + "\r\n\r\n" + String.join("\r\n", codes) + "\r\n";
    return "data:text/plain;charset=utf-8,"
        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
