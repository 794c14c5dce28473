package org.openpar.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What the application knows and the database does not. It marks every trace, so that one written
/// past the application is noticed before and after it is sealed, and it hides secret values.
public final class TrailSecret {

  /// Its name in the folder of the keys.
  public static final String FILE = "trail.secret";
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  private TrailSecret(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  /// The secret of the folder, made when there is none yet; only the owner may read it.
  public static TrailSecret in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new TrailSecret(HexFormat.of().parseHex(made(folder.resolve(FILE))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String made(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] fresh = new byte[BYTES];
      new SecureRandom().nextBytes(fresh);
      try {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(fresh));
      } catch (FileAlreadyExistsException anotherNodeWasFirst) {
        return Files.readString(file).strip();
      }
    }
    return Files.readString(file).strip();
  }

  public byte[] mark(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Stands for a value that nobody may read: the same for the same value, so that a change shows.
  public String hide(String value) {
    return Snapshots.HIDDEN + HexFormat.of().formatHex(mark(value), 0, 8);
  }
}
