package org.openpar.audit.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// A key pair that seals (Ed25519, RFC 8032), known by the hash of its public half.
record SealKey(String id, PrivateKey privateKey, String publicKey) {

  static final String ALGORITHM = "Ed25519";
  private static final int ID_BYTES = 8;

  static SealKey generate() {
    try {
      var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      return of(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// From the two lines of its file.
  static SealKey parse(String privateKey, String publicKey) {
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return of(
          keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))),
          publicKey(publicKey));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the key of the seal cannot be read", broken);
    }
  }

  static PublicKey publicKey(String encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM)
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(encoded)));
  }

  static String id(PublicKey key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  byte[] sign(String statement) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(Checkpoint.bytes(statement));
      return signature.sign();
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  String encodedPrivate() {
    return Base64.getEncoder().encodeToString(privateKey.getEncoded());
  }

  private static SealKey of(PrivateKey privateKey, PublicKey publicKey) {
    return new SealKey(
        id(publicKey), privateKey, Base64.getEncoder().encodeToString(publicKey.getEncoded()));
  }
}
