package org.openpar.plan.model;

import java.time.Instant;
import org.openpar.documents.StoredFileId;

/// The promulgated decision with signature and seal, as somebody attached it to the plan.
public record SignedCopy(StoredFileId file, Instant at, String person) {}
