package org.openpar.identity.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six digits an authenticator shows (RFC 6238: HMAC-SHA-1, 30 seconds), and which step of time
/// they belong to.
///
/// @param secret shared with the authenticator
record TimeCodes(byte[] secret) {

  private static final int SECRET_BYTES = 20;
  private static final int SECONDS = 30;
  private static final int DIGITS = 6;
  private static final int BITS_A_LETTER = 5;
  private static final int MODULUS = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  static TimeCodes next() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new TimeCodes(secret);
  }

  /// The step a code belongs to: this one, or its neighbours, since clocks differ.
  OptionalLong step(String code, Instant now) {
    long current = now.getEpochSecond() / SECONDS;
    for (long step = current + 1; step >= current - 1; step--) {
      if (constantlyEqual(at(step), code)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  String at(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0x0F;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format("%0" + DIGITS + "d", number % MODULUS);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// As one types it by hand into an authenticator.
  String secretInWords() {
    StringBuilder words = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte one : secret) {
      buffer = (buffer << Byte.SIZE) | (one & 0xFF);
      bits += Byte.SIZE;
      while (bits >= BITS_A_LETTER) {
        bits -= BITS_A_LETTER;
        words.append(BASE_32.charAt((buffer >> bits) & 0x1F));
      }
    }
    return words.toString();
  }

  private static boolean constantlyEqual(String right, String tried) {
    return MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), tried.getBytes(StandardCharsets.UTF_8));
  }
}
