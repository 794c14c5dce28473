package org.openpar.directory.model;

import java.time.Instant;
import java.time.LocalDate;
import org.openpar.documents.StoredFileId;
import org.openpar.organization.PersonId;
import org.openpar.organization.UnitId;

/// A handover that was made.
///
/// @param title of the post that was left
/// @param file the transfer sheet
public record Handover(
    HandoverId id,
    PersonId person,
    UnitId unit,
    String title,
    LocalDate lastDay,
    Instant madeAt,
    String madeBy,
    StoredFileId file) {}
