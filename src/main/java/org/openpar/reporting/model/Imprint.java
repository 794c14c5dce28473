package org.openpar.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.openpar.documents.OfficialHead;
import org.openpar.documents.SignatureBlock;

/// Whose paper a report is: everything on it that is not a figure.
///
/// @param parentAgency the agency reported to, "" when the province itself reports
/// @param number "" until the clerk gives one
/// @param recipients one each, the last is the file copy
public record Imprint(
    String parentAgency,
    String agency,
    String number,
    String symbol,
    String place,
    LocalDate date,
    SignatureBlock signature,
    List<String> recipients) {

  public Imprint {
    recipients = List.copyOf(recipients);
  }

  public OfficialHead head(String subject) {
    return new OfficialHead(parentAgency, agency, number, symbol, place, date, "Báo cáo", subject);
  }

  /// "Sở Nội vụ tỉnh Sơn La", as an annex names who it belongs to.
  public String issuer() {
    return (agency + " " + parentAgency.replaceFirst("^UBND ", "")).strip();
  }
}
