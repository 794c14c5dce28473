package org.openpar.plan.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Problem;
import org.openpar.plan.model.Signature;

/// The head as printed: the issuer still in capitals, the year only where the title gives one.
record Head(
    @Nullable String number,
    @Nullable LocalDate issuedOn,
    @Nullable String issuer,
    @Nullable String kind,
    @Nullable String title,
    @Nullable Integer titleYear,
    @Nullable Signature signature,
    List<Problem> problems) {

  Head called(String name) {
    return new Head(number, issuedOn, issuer, kind, name, titleYear, signature, problems);
  }
}
