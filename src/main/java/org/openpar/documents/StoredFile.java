package org.openpar.documents;

import java.time.Instant;

/// A file kept byte for byte. Whoever hands it out sends it as a
/// [org.openpar.platform.web.Download], so that no browser opens it in place.
///
/// @param mediaType told by content, never by the sender
/// @param size in bytes
/// @param sha256 64 hexadecimal digits, by which anybody can check the file
public record StoredFile(
    StoredFileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
