package org.openpar.cascade.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.cascade.Verdict;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.CoverageRow;
import org.openpar.cascade.model.Issuance;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.platform.text.Normal;
import org.springframework.web.util.UriComponentsBuilder;

/// What the coverage is narrowed to, as it stands in the address; a null asks for all.
///
/// @param under a unit and those right under it: a district with its communes
/// @param verdict only units that have such a verdict among the tasks shown
/// @param show only units that are so far with their own plans
public record CoverageFilter(
    @Nullable String words,
    @Nullable Integer area,
    @Nullable UnitKind kind,
    @Nullable UnitId under,
    @Nullable Verdict verdict,
    @Nullable Show show) {

  /// How far a unit is with the plan it owes.
  public enum Show {
    /// Its own day is over, and it has issued none.
    LATE,
    /// It has issued one, after its day.
    ISSUED_LATE,
    /// Nobody of the unit has looked at the draft.
    UNOPENED;

    boolean fits(Issuance issuance, LocalDate day) {
      return switch (this) {
        case LATE -> !issuance.issued() && issuance.due(day);
        case ISSUED_LATE -> issuance.issued() && issuance.daysLate(day) > 0;
        case UNOPENED -> issuance.neverOpened();
      };
    }
  }

  static final List<Verdict> ORDER =
      List.of(
          Verdict.COVERED,
          Verdict.ADAPTED,
          Verdict.WEAKENED,
          Verdict.MISSING,
          Verdict.NOT_ISSUED,
          Verdict.NOT_APPLICABLE);

  Coverage of(Coverage whole) {
    return whole.narrowed(area, row -> shows(row, whole.day()));
  }

  public String said() {
    return Objects.requireNonNullElse(words, "").strip();
  }

  public boolean narrowed() {
    return !said().isEmpty()
        || area != null
        || kind != null
        || under != null
        || verdict != null
        || show != null;
  }

  private boolean shows(CoverageRow row, LocalDate day) {
    return (kind == null || row.unit().kind() == kind)
        && (under == null || under.equals(row.unit().id()) || under.equals(row.unit().parent()))
        && Normal.fold(row.unit().name()).contains(Normal.fold(said()))
        && (verdict == null || row.count(verdict) > 0)
        && (show == null || show.fits(row.issuance(), day));
  }

  String at(String page, Coverage coverage) {
    return on(CascadePaths.coverage(page, coverage, coverage.day()));
  }

  /// An address that has a query already, narrowed the same way.
  String on(String path) {
    UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
    query(address, "words", said().isEmpty() ? null : said());
    query(address, "area", area);
    query(address, "kind", kind);
    query(address, "under", under == null ? null : under.value());
    query(address, "verdict", verdict);
    query(address, "show", show);
    return address.encode().toUriString();
  }

  private static void query(UriComponentsBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }
}
