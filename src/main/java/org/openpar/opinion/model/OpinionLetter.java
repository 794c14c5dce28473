package org.openpar.opinion.model;

import java.time.LocalDate;
import org.openpar.documents.StoredFileId;

/// The letter by which a unit answers (công văn góp ý), kept byte for byte.
///
/// @param number number and symbol ("345/STP-XDKTVB")
/// @param sha256 of its content, 64 hexadecimal digits
public record OpinionLetter(
    String number, LocalDate date, StoredFileId file, String fileName, String sha256) {}
