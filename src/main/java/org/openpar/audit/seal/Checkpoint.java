package org.openpar.audit.seal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A seal: how large the tree is, its root, the root of the seal before, and a signature over all
/// of it. It is one line of text everywhere, in the database, in the anchors and in an export.
///
/// @param log which trail it seals
/// @param previous the root of the seal before; that of the empty tree for the first
/// @param key the id of the key that signed
public record Checkpoint(
    UUID log, long size, String root, String previous, Instant at, String key, String signature) {

  private static final String KIND = "openpar-seal/1";
  private static final int WORDS = 8;

  static Checkpoint of(
      UUID log, long size, byte[] root, String previous, Instant at, SealKey signer) {
    var unsigned =
        new Checkpoint(log, size, HexFormat.of().formatHex(root), previous, at, signer.id(), "");
    byte[] signature = signer.sign(unsigned.statement());
    return new Checkpoint(
        log,
        size,
        unsigned.root,
        previous,
        at,
        signer.id(),
        Base64.getEncoder().encodeToString(signature));
  }

  /// Nothing when the line is none of ours or torn.
  public static Optional<Checkpoint> find(@Nullable String line) {
    String[] words = line == null ? new String[0] : line.strip().split(" ");
    if (words.length != WORDS || !words[0].equals(KIND)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(
              UUID.fromString(words[1]),
              Long.parseLong(words[2]),
              words[3],
              words[4],
              Instant.parse(words[5]),
              words[6],
              words[7]));
    } catch (IllegalArgumentException | DateTimeException torn) {
      return Optional.empty();
    }
  }

  public String line() {
    return statement() + " " + signature;
  }

  boolean isSignedByOneOf(KnownKeys keys) {
    return keys.verify(key, statement(), signature);
  }

  private String statement() {
    return String.join(
        " ", KIND, log.toString(), Long.toString(size), root, previous, at.toString(), key);
  }

  static byte[] bytes(String statement) {
    return statement.getBytes(StandardCharsets.UTF_8);
  }
}
