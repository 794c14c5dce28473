package org.openpar.platform.persistence;

import java.nio.file.Path;

/// Another OpenPAR already works on this data folder.
public class DataFolderInUse extends RuntimeException {

  DataFolderInUse(Path data) {
    super("another OpenPAR is running on the data folder " + data.toAbsolutePath().normalize());
  }
}
