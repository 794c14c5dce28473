package org.openpar.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.Outcome;
import org.openpar.audit.TraceSearch;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the trail is narrowed to, as it stands in the address.
///
/// @param tu first day, as typed
/// @param den last day, as typed
/// @param nguoi part of the name of a person or unit
/// @param lam one act
/// @param ma the code of a request, as its refusal page told it
/// @param loai "tu-choi": only who was turned away
/// @param muc the thing whose traces are shown
/// @param truoc only traces with a smaller number: an older page
public record AuditFilter(
    @Nullable String words,
    @Nullable String tu,
    @Nullable String den,
    @Nullable String nguoi,
    @Nullable String lam,
    @Nullable String ma,
    @Nullable String loai,
    @Nullable UUID muc,
    @Nullable Long truoc) {

  static final String PATH = "/nhat-ky";

  /// The value of `loai` that asks for refusals.
  public static final String REFUSED = "tu-choi";

  private static final DateWords DAYS = new DateWords();
  private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

  /// @param acts those the words mean
  TraceSearch search(List<String> acts, int limit) {
    var particulars =
        new TraceSearch.Particulars(
            blankAsNull(nguoi),
            null,
            blankAsNull(lam),
            said(ma).isEmpty() ? null : said(ma).toUpperCase(Locale.ROOT),
            said(loai).equals(REFUSED)
                ? List.of(Outcome.DENIED, Outcome.FAILED)
                : List.of(Outcome.values()),
            null);
    return new TraceSearch(
        day(tu), day(den), blankAsNull(words), acts, muc, truoc, limit, particulars);
  }

  FormErrors errors() {
    List<FormErrors.Entry> errors = new ArrayList<>();
    refuse(errors, !said(tu).isEmpty() && day(tu) == null, "tu", NO_DAY);
    refuse(errors, !said(den).isEmpty() && day(den) == null, "den", NO_DAY);
    LocalDate from = day(tu);
    LocalDate to = day(den);
    refuse(errors, from != null && to != null && to.isBefore(from), "den", "audit.refused.order");
    return new FormErrors(List.copyOf(errors));
  }

  public String said(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public boolean narrowed() {
    return !newest().equals(PATH);
  }

  public String newest() {
    return address(PATH, null);
  }

  /// The same traces with what proves them.
  public String proved() {
    return address(PATH + ".jsonl", null);
  }

  public String olderThan(long number) {
    return address(PATH, number);
  }

  public static String of(UUID subject) {
    return PATH + "?muc=" + subject;
  }

  private String address(String path, @Nullable Long before) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    query(address, "words", said(words));
    query(address, "tu", said(tu));
    query(address, "den", said(den));
    query(address, "nguoi", said(nguoi));
    query(address, "lam", said(lam));
    query(address, "ma", said(ma));
    query(address, "loai", said(loai));
    query(address, "muc", muc == null ? "" : muc.toString());
    query(address, "truoc", before == null ? "" : before.toString());
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
  }

  private static @Nullable String blankAsNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null ? null : DAYS.parse(typed, Locale.ROOT);
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
