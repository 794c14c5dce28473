package org.openpar.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A password of the embedded cluster, made once and kept in a file only its owner can read.
/// Without it, every local user of the machine could open the database.
record ClusterPassword(String value) {

  private static final int BYTES = 24;

  static ClusterPassword in(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      byte[] secret = new byte[BYTES];
      new SecureRandom().nextBytes(secret);
      Files.writeString(file, HexFormat.of().formatHex(secret));
    }
    return new ClusterPassword(Files.readString(file).strip());
  }

  @Override
  public String toString() {
    return "a password";
  }
}
