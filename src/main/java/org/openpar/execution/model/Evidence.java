package org.openpar.execution.model;

import java.time.LocalDate;
import org.openpar.documents.StoredFileId;

/// A file that proves work (minh chứng, tài liệu kiểm chứng).
public record Evidence(
    EvidenceId id, StoredFileId file, String name, long size, LocalDate addedOn, String addedBy) {}
