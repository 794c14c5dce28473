package org.openpar.plan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The particulars of the decision that promulgates a plan.
///
/// @param number number and symbol: "3320/QĐ-UBND"
/// @param signerTitle in whose stead and as what: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"
public record Promulgation(
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    String title,
    @Nullable String issuer,
    @Nullable String signerTitle,
    @Nullable String signerName) {

  /// NĐ 30/2020/NĐ-CP, phụ lục I, mục II.3: a number, a stroke, the symbol of kind and issuer.
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}[^/\\s]*/[\\p{L}\\d][\\p{L}\\d./-]*");

  List<RefusedIssue.Reason> missing(LocalDate today) {
    List<RefusedIssue.Reason> reasons = new ArrayList<>();
    if (number == null || number.isBlank()) {
      reasons.add(RefusedIssue.Reason.of("number", "refused.number-missing"));
    } else if (!NUMBER.matcher(number.strip()).matches()) {
      reasons.add(RefusedIssue.Reason.of("number", "refused.number-form", number));
    }
    if (issuedOn == null) {
      reasons.add(RefusedIssue.Reason.of("issuedOn", "refused.issued-on-missing"));
    } else if (issuedOn.isAfter(today)) {
      reasons.add(RefusedIssue.Reason.of("issuedOn", "refused.issued-on-future"));
    }
    if (blank(title)) {
      reasons.add(RefusedIssue.Reason.of("title", "refused.title-missing"));
    }
    if (blank(issuer)) {
      reasons.add(RefusedIssue.Reason.of("issuer", "refused.issuer-missing"));
    }
    if (blank(signerName)) {
      reasons.add(RefusedIssue.Reason.of("signerName", "refused.signer-missing"));
    }
    return reasons;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
