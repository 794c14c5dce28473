package org.openpar.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Acceptance;
import org.openpar.plan.model.OpenPoint;
import org.openpar.plan.model.Plan;
import org.openpar.plan.model.Promulgation;
import org.openpar.plan.model.RefusedIssue;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// The particulars of the decision as typed, so that a refusal gives back every letter of them, and
/// what its sender accepts as it is.
///
/// @param accepted the kinds of open points that were ticked
/// @param seen the digest of the points that were shown
public record IssuanceForm(
    @Nullable String number,
    @Nullable String issuedOn,
    @Nullable String title,
    @Nullable String issuer,
    @Nullable String signerTitle,
    @Nullable String signerName,
    @Nullable Set<OpenPoint.Kind> accepted,
    @Nullable String seen) {

  private static final DateWords DAYS = new DateWords();
  private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

  static IssuanceForm of(Plan plan, Texts t) {
    return new IssuanceForm(
        plan.number(),
        t.date(plan.issuedOn()),
        plan.title(),
        plan.issuer(),
        plan.signerTitle(),
        plan.signerName(),
        Set.of(),
        "");
  }

  Acceptance acceptance() {
    return new Acceptance(Objects.requireNonNullElse(accepted, Set.of()), said(seen));
  }

  Promulgation promulgation() {
    return new Promulgation(
        kept(number), day(), said(title), kept(issuer), kept(signerTitle), kept(signerName));
  }

  /// Everything that stands in the way, beside the field it belongs to. A day nobody could read is
  /// said as such and not as missing.
  FormErrors errors(RefusedIssue refused) {
    boolean unread = day() == null && !said(issuedOn).isBlank();
    return new FormErrors(
        refused.reasons().stream()
            .map(
                reason ->
                    reason.field().equals("issuedOn") && unread
                        ? entry("issuedOn", NO_DAY)
                        : entry(reason.field(), reason.key(), reason.arguments().toArray()))
            .toList());
  }

  private @Nullable LocalDate day() {
    try {
      return DAYS.parse(said(issuedOn), Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static FormErrors.Entry entry(String field, String key, Object... arguments) {
    return new FormErrors.Entry(
        field, new DefaultMessageSourceResolvable(new String[] {key}, arguments, key));
  }

  private static String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  private static @Nullable String kept(@Nullable String typed) {
    return said(typed).isEmpty() ? null : said(typed);
  }
}
