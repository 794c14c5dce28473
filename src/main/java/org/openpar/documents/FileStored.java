package org.openpar.documents;

import org.openpar.platform.model.DomainEvent;

/// A file was stored.
public record FileStored(StoredFileId file, String name, long size, String sha256)
    implements DomainEvent {

  @Override
  public StoredFileId subject() {
    return file;
  }
}
