package org.openpar.reporting.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.documents.SignatureBlock;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.MapDay;
import org.openpar.reporting.model.Imprint;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// The particulars of a report word for word as typed; what nobody has typed yet is null and gets
/// its proposal.
///
/// @param ngay the day the figures hold for
/// @param date the day the paper bears
/// @param signer the lines above the name: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
/// @param recipients one a line
/// @param map the day whose units the figures are counted by; blank leaves each with the unit it
///   was
///     given to
public record ReportForm(
    @Nullable String ngay,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String place,
    @Nullable String date,
    @Nullable String signer,
    @Nullable String name,
    @Nullable String recipients,
    @Nullable String map) {

  private static final DateWords DAYS = new DateWords();
  private static final Pattern NUMBER = Pattern.compile("|\\d{1,6}\\p{L}?");
  private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d&.-]*");

  static ReportForm of(Imprint proposal, LocalDate day) {
    List<String> signer = new ArrayList<>(proposal.signature().authority());
    signer.add(proposal.signature().title());
    return new ReportForm(
        DAYS.print(day, Locale.ROOT),
        proposal.number(),
        proposal.symbol(),
        proposal.place(),
        DAYS.print(proposal.date(), Locale.ROOT),
        String.join("\n", signer),
        proposal.signature().name(),
        String.join("\n", proposal.recipients()),
        "");
  }

  /// The same with proposals where nothing was typed.
  ReportForm or(ReportForm proposal) {
    return new ReportForm(
        Objects.requireNonNullElse(ngay, proposal.said(proposal.ngay)),
        Objects.requireNonNullElse(number, proposal.said(proposal.number)),
        Objects.requireNonNullElse(symbol, proposal.said(proposal.symbol)),
        Objects.requireNonNullElse(place, proposal.said(proposal.place)),
        Objects.requireNonNullElse(date, proposal.said(proposal.date)),
        Objects.requireNonNullElse(signer, proposal.said(proposal.signer)),
        Objects.requireNonNullElse(name, proposal.said(proposal.name)),
        Objects.requireNonNullElse(recipients, proposal.said(proposal.recipients)),
        Objects.requireNonNullElse(map, proposal.said(proposal.map)));
  }

  /// The same as of another day: a reporting period was chosen.
  ReportForm asOf(LocalDate day) {
    return new ReportForm(
        DAYS.print(day, Locale.ROOT), number, symbol, place, date, signer, name, recipients, map);
  }

  FormErrors errors(LocalDate today) {
    List<FormErrors.Entry> errors = new ArrayList<>();
    LocalDate asOf = day(ngay);
    LocalDate dated = day(date);
    refuse(errors, asOf == null, "ngay", "typeMismatch.java.time.LocalDate");
    refuse(errors, asOf != null && asOf.isAfter(today), "ngay", "report.refused.future");
    refuse(errors, !NUMBER.matcher(said(number)).matches(), "number", "report.refused.number");
    refuse(errors, !SYMBOL.matcher(said(symbol)).matches(), "symbol", "report.refused.symbol");
    refuse(errors, said(place).isEmpty(), "place", "report.refused.place");
    refuse(errors, dated == null, "date", "typeMismatch.java.time.LocalDate");
    refuse(
        errors,
        asOf != null && dated != null && dated.isBefore(asOf),
        "date",
        "report.refused.date");
    refuse(errors, lines(signer).isEmpty(), "signer", "report.refused.signer");
    refuse(errors, lines(recipients).isEmpty(), "recipients", "report.refused.recipients");
    return mapDay().and(new FormErrors(List.copyOf(errors)));
  }

  MapDay mapDay() {
    return MapDay.of(map);
  }

  /// Only after [#errors] found none.
  LocalDate day() {
    return Objects.requireNonNull(day(ngay));
  }

  /// Only after [#errors] found none. Whose paper it is comes from the register, not from the form.
  Imprint imprint(Imprint proposal) {
    List<String> above = lines(signer);
    return new Imprint(
        proposal.parentAgency(),
        proposal.agency(),
        said(number),
        said(symbol),
        said(place),
        Objects.requireNonNull(day(date)),
        new SignatureBlock(above.subList(0, above.size() - 1), above.getLast(), said(name)),
        lines(recipients));
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  /// Dashes and semicolons that people type are the paper's business.
  private List<String> lines(@Nullable String typed) {
    return said(typed)
        .lines()
        .map(line -> line.strip().replaceAll("^[-+•]\\s*|[;.]$", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private @Nullable LocalDate day(@Nullable String typed) {
    try {
      return DAYS.parse(said(typed), Locale.ROOT);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static void refuse(
      List<FormErrors.Entry> errors, boolean wrong, String field, String key) {
    if (wrong) {
      errors.add(
          new FormErrors.Entry(field, new DefaultMessageSourceResolvable(new String[] {key}, key)));
    }
  }
}
