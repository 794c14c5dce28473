package org.openpar.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A secret that is handed out once and recognised by its hash: the key of a login session, the
/// token of a link. It has 256 random bits, so a plain hash is enough.
record SecretToken(String words) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static SecretToken next() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
