package org.openpar.audit.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// The keys of the seal on the disk, outside the database: the one that signs now, readable by its
/// owner only, and the public halves of all that ever did.
public record KeyFolder(Path folder) {

  private static final String SECRET = "seal.key";
  private static final String PUBLIC = "seal-keys.log";

  /// The key that signs now; made when there is none yet.
  SealKey current(Instant now) {
    try {
      Files.createDirectories(folder);
      Path file = folder.resolve(SECRET);
      if (!Files.exists(file)) {
        SealKey first = SealKey.generate();
        try {
          create(file, first);
          append(KnownKeys.line(first, now, first));
        } catch (FileAlreadyExistsException anotherNodeWasFirst) {
          return read(file);
        }
      }
      return read(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Makes a new key, vouched for by the old one, which is destroyed.
  ///
  /// @return the id of the new one
  public String rotate(Instant now) {
    SealKey old = current(now);
    SealKey fresh = SealKey.generate();
    Path waiting = folder.resolve(SECRET + ".new");
    try {
      Files.deleteIfExists(waiting);
      create(waiting, fresh);
      append(KnownKeys.line(fresh, now, old));
      Files.move(
          waiting,
          folder.resolve(SECRET),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return fresh.id();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public KnownKeys known() {
    Path file = folder.resolve(PUBLIC);
    try {
      return KnownKeys.of(Files.exists(file) ? Files.readAllLines(file) : List.of());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static SealKey read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return SealKey.parse(
        Objects.requireNonNull(lines.getFirst()), Objects.requireNonNull(lines.getLast()));
  }

  private static void create(Path file, SealKey key) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, key.encodedPrivate() + "\n" + key.publicKey() + "\n");
  }

  private void append(String line) throws IOException {
    Files.writeString(
        folder.resolve(PUBLIC), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
