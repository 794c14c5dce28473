package org.openpar.identity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Locks what must be read again (AES-256-GCM) and fingerprints what must only be recognised
/// (HMAC-SHA-256). The key lies beside the data, not in the database: made at the first start in a
/// file only its owner can read, or given as OPENPAR_KEY. Whoever steals the database alone can
/// neither make codes nor try recovery codes out.
@Component
class SecretBox {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte FIRST_KEY = 1;

  private final SecureRandom random = new SecureRandom();
  private final byte[] key;

  SecretBox(@Value("${openpar.key:}") String key, @Value("${openpar.data:data}") Path data)
      throws IOException {
    this.key = key.isBlank() ? kept(data.resolve("secrets.key")) : read(key);
  }

  byte[] lock(byte[] open) {
    try {
      byte[] nonce = new byte[NONCE_BYTES];
      random.nextBytes(nonce);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE, derived("lock", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      byte[] closed = cipher.doFinal(open);
      byte[] all = new byte[1 + NONCE_BYTES + closed.length];
      all[0] = FIRST_KEY;
      System.arraycopy(nonce, 0, all, 1, NONCE_BYTES);
      System.arraycopy(closed, 0, all, 1 + NONCE_BYTES, closed.length);
      return all;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] unlock(byte[] locked) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] nonce = Arrays.copyOfRange(locked, 1, 1 + NONCE_BYTES);
      cipher.init(
          Cipher.DECRYPT_MODE, derived("lock", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(locked, 1 + NONCE_BYTES, locked.length - 1 - NONCE_BYTES);
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException("locked with another key: see OPENPAR_KEY", foreign);
    }
  }

  byte[] fingerprint(String purpose, String words) {
    return mac(derived(purpose, "HmacSHA256"), words);
  }

  /// Every use has a key of its own.
  private SecretKeySpec derived(String purpose, String algorithm) {
    return new SecretKeySpec(mac(new SecretKeySpec(key, "HmacSHA256"), purpose), algorithm);
  }

  private static byte[] mac(SecretKeySpec key, String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private byte[] kept(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      byte[] fresh = new byte[KEY_BYTES];
      random.nextBytes(fresh);
      Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
    }
    return read(Files.readString(file).strip());
  }

  private static byte[] read(String words) {
    byte[] key = Base64.getDecoder().decode(words);
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("OPENPAR_KEY: 32 bytes in base64 are expected");
    }
    return key;
  }
}
