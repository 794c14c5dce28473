package org.openpar.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openpar.audit.TraceSearch;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.web.util.UriComponentsBuilder;

/// What the trail is narrowed to, as it stands in the address.
///
/// @param tu first day, as typed
/// @param den last day, as typed
/// @param muc the thing whose traces are shown
/// @param truoc only traces with a smaller number: an older page
public record AuditFilter(
    @Nullable String words,
    @Nullable String tu,
    @Nullable String den,
    @Nullable UUID muc,
    @Nullable Long truoc) {

  static final String PATH = "/nhat-ky";
  private static final DateWords DAYS = new DateWords();
  private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

  /// @param acts those the words mean
  TraceSearch search(List<String> acts, int limit) {
    return new TraceSearch(day(tu), day(den), words, acts, muc, truoc, limit);
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
    return !said(words).isEmpty() || !said(tu).isEmpty() || !said(den).isEmpty() || muc != null;
  }

  public String newest() {
    return address(null);
  }

  public String olderThan(long number) {
    return address(number);
  }

  public static String of(UUID subject) {
    return PATH + "?muc=" + subject;
  }

  private String address(@Nullable Long before) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
    query(address, "words", said(words));
    query(address, "tu", said(tu));
    query(address, "den", said(den));
    query(address, "muc", muc == null ? "" : muc.toString());
    query(address, "truoc", before == null ? "" : before.toString());
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
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
