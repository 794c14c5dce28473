package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.web.FormErrors;

/// Gathers everything that is wrong in a form before anything is done.
final class Mistakes {

  private FormErrors errors = FormErrors.none();

  Mistakes all(List<? extends RuleViolated> refusals) {
    refusals.forEach(refusal -> errors = errors.and(refusal));
    return this;
  }

  Mistakes day(String field, String typed) {
    return DayUnreadable.read(typed).isEmpty() ? all(List.of(new DayUnreadable(field))) : this;
  }

  FormErrors errors() {
    return errors;
  }

  /// A day the mistakes were asked about before.
  static LocalDate day(String typed) {
    return DayUnreadable.read(typed).orElseThrow(() -> new DayUnreadable(""));
  }
}
