package org.openpar.audit.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 as RFC 6962 uses it: leaves and nodes are hashed apart, so that one can never be passed
/// for the other.
final class MerkleHash {

  static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest sha256 = sha256();

  byte[] empty() {
    return sha256.digest();
  }

  byte[] leaf(byte[] data) {
    sha256.update(LEAF);
    return sha256.digest(data);
  }

  byte[] node(byte[] left, byte[] right) {
    sha256.update(NODE);
    sha256.update(left);
    return sha256.digest(right);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
