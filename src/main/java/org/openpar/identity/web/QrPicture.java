package org.openpar.identity.web;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The square an authenticator reads, as the path of an SVG: made here, so that the secret goes to
/// nobody else.
///
/// @param size modules a side, with the quiet zone around
/// @param path the dark modules
public record QrPicture(int size, String path) {

  private static final int QUIET = 4;

  static QrPicture of(String username, String system, String secret) {
    String label = encoded(system) + ":" + encoded(username);
    QrCode code =
        QrCode.encodeText(
            "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(system),
            QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrPicture(code.size + 2 * QUIET, path.toString());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
