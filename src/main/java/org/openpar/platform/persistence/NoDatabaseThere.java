package org.openpar.platform.persistence;

import java.io.IOException;
import java.nio.file.Path;

/// A folder was named that holds no database of OpenPAR.
public class NoDatabaseThere extends IOException {

  NoDatabaseThere(Path data) {
    super(data.toString());
  }
}
