package org.openpar.cascade.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;

/// The decision with which a unit issues its plan.
///
/// @param number number and symbol: "12/QĐ-SNV"
/// @param issuedOn null when no day was given, or none anybody could read
public record UnitDecision(String number, @Nullable LocalDate issuedOn, String signer) {

  /// NĐ 30/2020/NĐ-CP, phụ lục I, mục II.3: a number, a stroke, the symbol of kind and issuer.
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}[^/\\s]*/[\\p{L}\\d][\\p{L}\\d./&-]*");

  /// Everything that is wrong with it by itself.
  ///
  /// @param parent the day of the province's decision, before which no unit can follow it
  List<RuleViolated> problems(LocalDate parent, LocalDate today) {
    List<RuleViolated> problems = new ArrayList<>();
    if (!NUMBER.matcher(number).matches()) {
      problems.add(new TaskRefused("number", "cascade.refused.number", number));
    }
    if (issuedOn == null) {
      problems.add(new TaskRefused("issuedOn", "cascade.refused.day"));
    } else if (issuedOn.isAfter(today)) {
      problems.add(new TaskRefused("issuedOn", "cascade.refused.future"));
    } else if (issuedOn.isBefore(parent)) {
      problems.add(new TaskRefused("issuedOn", "cascade.refused.before-parent"));
    }
    if (signer.isBlank()) {
      problems.add(new TaskRefused("signer", "cascade.refused.signer"));
    }
    return problems;
  }
}
