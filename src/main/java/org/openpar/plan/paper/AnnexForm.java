package org.openpar.plan.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of the annex's table or sheet, by which this house knows its own form again, and the
/// sections before it.
final class AnnexForm {

  static final String TARGETS = "Mục tiêu, chỉ tiêu";
  static final String KEY_TASKS = "Nhiệm vụ trọng tâm";
  static final String TASKS = "Nhiệm vụ cụ thể";

  private static final Pattern NAME = Pattern.compile("Phụ lục (\\d{4}) \\(OpenPAR\\)");

  private AnnexForm() {}

  /// @param year that of the plan: a person may have set right what its title says
  static String name(int year) {
    return "Phụ lục %04d (OpenPAR)".formatted(year);
  }

  /// The year of the plan, or null for a table that is not in this form.
  static @Nullable Integer year(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
  }
}
