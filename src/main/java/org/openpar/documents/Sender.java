package org.openpar.documents;

/// Who writes, as the head and the foot of its papers say.
///
/// @param parentAgency above the agency, "" for the province itself
/// @param symbol "SNV-CCHC"
/// @param place "Sơn La"
public record Sender(
    String parentAgency, String agency, String symbol, String place, SignatureBlock signature) {}
