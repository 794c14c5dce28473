package org.openpar.audit.seal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The public keys that may seal. The first vouches for itself and is compared by people; every
/// later one is vouched for by the one before it, so a key from nowhere is no key.
public final class KnownKeys {

  private static final String KIND = "openpar-key/1";
  private static final int WORDS = 6;

  private final Map<String, PublicKey> keys = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  /// Reads the lines of a key file; what nobody known vouches for is left out.
  public static KnownKeys of(List<String> lines) {
    KnownKeys known = new KnownKeys();
    lines.forEach(known::add);
    return known;
  }

  static String line(SealKey key, Instant at, SealKey voucher) {
    String statement =
        String.join(" ", KIND, key.id(), key.publicKey(), at.toString(), voucher.id());
    return statement + " " + Base64.getEncoder().encodeToString(voucher.sign(statement));
  }

  /// Those ids, the oldest first.
  public List<String> ids() {
    return List.copyOf(ids);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  boolean knows(String id) {
    return keys.containsKey(id);
  }

  boolean verify(String id, String statement, String signature) {
    PublicKey key = keys.get(id);
    return key != null && verify(key, statement, signature);
  }

  private void add(String line) {
    String[] words = line.strip().split(" ");
    if (words.length != WORDS || !words[0].equals(KIND)) {
      return;
    }
    try {
      PublicKey key = SealKey.publicKey(words[2]);
      PublicKey voucher = keys.isEmpty() ? key : keys.get(words[4]);
      String statement = line.strip().substring(0, line.strip().lastIndexOf(' '));
      if (SealKey.id(key).equals(words[1])
          && voucher != null
          && verify(voucher, statement, words[5])
          && keys.put(words[1], key) == null) {
        ids.add(words[1]);
        lines.add(line.strip());
      }
    } catch (GeneralSecurityException | IllegalArgumentException noKey) {
      // A torn line vouches for nobody.
      return;
    }
  }

  private static boolean verify(PublicKey key, String statement, String encoded) {
    try {
      Signature signature = Signature.getInstance(SealKey.ALGORITHM);
      signature.initVerify(key);
      signature.update(Checkpoint.bytes(statement));
      return signature.verify(Base64.getDecoder().decode(encoded));
    } catch (GeneralSecurityException | IllegalArgumentException torn) {
      return false;
    }
  }
}
