package org.openpar.documents;

import java.util.UUID;
import org.openpar.platform.model.Identifier;

/// Names a [StoredFile].
public record StoredFileId(UUID value) implements Identifier {

  static StoredFileId next() {
    return new StoredFileId(Identifier.next());
  }
}
