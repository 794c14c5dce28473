package org.openpar.identity.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Where the key of the application lies, apart from the database: a file that only its owner can
/// read. One key a line, the newest last; there are two only while one takes the place of the
/// other.
record KeyFile(Path path) {

  static KeyFile in(Path data) {
    return new KeyFile(data.resolve("secrets.key"));
  }

  List<SecretKey> read() throws IOException {
    return SecretKey.parse(Files.readString(path));
  }

  void createUnlessThere() throws IOException {
    if (!Files.exists(path)) {
      Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
      write(List.of(SecretKey.generate()));
    }
  }

  /// The next key stands beside the old one; nothing happens where one stands there already.
  void prepareNext() throws IOException {
    List<SecretKey> keys = read();
    if (keys.size() == 1) {
      write(List.of(keys.getFirst(), SecretKey.generate()));
    }
  }

  void keepNewestOnly() throws IOException {
    write(List.of(read().getLast()));
  }

  /// All of it or nothing, and on the disk before anything is locked with it.
  private void write(List<SecretKey> keys) throws IOException {
    Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
    Path waiting = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(waiting);
    String lines = keys.stream().map(SecretKey::words).collect(Collectors.joining("\n", "", "\n"));
    try (FileChannel file =
        FileChannel.open(
            waiting,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      file.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
      file.force(true);
    }
    Files.move(waiting, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel entry = FileChannel.open(folder)) {
      entry.force(true);
    }
  }
}
