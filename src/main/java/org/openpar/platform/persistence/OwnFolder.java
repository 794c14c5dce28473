package org.openpar.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A folder that nobody but its owner may enter.
record OwnFolder(Path path) {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  static OwnFolder create(Path path) throws IOException {
    Files.createDirectories(path);
    OwnFolder folder = new OwnFolder(path);
    folder.close();
    return folder;
  }

  /// Shuts others out, also after somebody else has opened it to them.
  void close() throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(path, OWNER_ONLY);
    }
  }
}
