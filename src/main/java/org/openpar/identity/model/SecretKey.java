package org.openpar.identity.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// One key of the application: locks with AES-256-GCM, fingerprints with HMAC-SHA-256, for every
/// use with a key derived for it alone.
final class SecretKey {

  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int ID_BYTES = 8;

  /// How what is locked is laid out.
  private static final byte LAYOUT = 1;

  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;

  private SecretKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Locked with another key, or touched since.
  static final class DoesNotFit extends Exception {
    DoesNotFit(Exception cause) {
      super(cause);
    }
  }

  static SecretKey generate() {
    byte[] fresh = new byte[BYTES];
    RANDOM.nextBytes(fresh);
    return new SecretKey(fresh);
  }

  /// The keys in these words, as a file or OPENPAR_KEY holds them, the newest last.
  static List<SecretKey> parse(String words) {
    return Arrays.stream(words.strip().split("[\\s,]+")).map(SecretKey::parseOne).toList();
  }

  private static SecretKey parseOne(String words) {
    byte[] bytes = Base64.getDecoder().decode(words);
    if (bytes.length != BYTES) {
      throw new IllegalStateException("OPENPAR_KEY: 32 bytes in base64 are expected");
    }
    return new SecretKey(bytes);
  }

  String words() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// Tells keys apart and gives nothing of them away.
  String id() {
    return HexFormat.of().formatHex(mac(bytes, "id"), 0, ID_BYTES);
  }

  byte[] lock(byte[] open) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      RANDOM.nextBytes(nonce);
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open);
      byte[] all = new byte[1 + NONCE_BYTES + closed.length];
      all[0] = LAYOUT;
      System.arraycopy(nonce, 0, all, 1, NONCE_BYTES);
      System.arraycopy(closed, 0, all, 1 + NONCE_BYTES, closed.length);
      return all;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] unlock(byte[] locked) throws DoesNotFit {
    try {
      byte[] nonce = Arrays.copyOfRange(locked, 1, 1 + NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, nonce)
          .doFinal(locked, 1 + NONCE_BYTES, locked.length - 1 - NONCE_BYTES);
    } catch (GeneralSecurityException | IllegalArgumentException foreign) {
      throw new DoesNotFit(foreign);
    }
  }

  /// The key with which words of one purpose are fingerprinted.
  byte[] derived(String purpose) {
    return mac(bytes, purpose);
  }

  static byte[] mac(byte[] key, String words) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(derived("lock"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
