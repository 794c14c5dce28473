package org.openpar.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;

/// What a request is called: short enough to be read out over the telephone, and the same in the
/// answer, in the log and in the trail.
final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  // Without I, L, O and U, which are misheard or misread.
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_A_LETTER = 5;
  private static final int HALF = 5;

  private RequestId() {}

  static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = half() + "-" + half();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  private static String half() {
    int random = RANDOM.nextInt();
    StringBuilder letters = new StringBuilder(HALF);
    for (int i = 0; i < HALF; i++) {
      letters.append(LETTERS.charAt((random >>> (i * BITS_A_LETTER)) & (LETTERS.length() - 1)));
    }
    return letters.toString();
  }
}
