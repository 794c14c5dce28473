package org.openpar.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.openpar.identity.model.ActRefused;
import org.openpar.platform.web.FormErrors;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/// What a form is refused for: the reasons of the rules, and the days nobody could read. A day that
/// could not be read is said as such and not as missing.
final class Refused {

  private static final String NO_DAY = "typeMismatch.java.time.LocalDate";

  private Refused() {}

  static FormErrors of(ActRefused refused, TypedDay... days) {
    List<FormErrors.Entry> errors = new ArrayList<>();
    for (ActRefused.Reason reason : refused.reasons()) {
      if (List.of(days).stream().noneMatch(day -> day.unreadable(reason.field()))) {
        errors.add(entry(reason.field(), reason.key(), reason.arguments().toArray()));
      }
    }
    for (TypedDay day : days) {
      if (day.unreadable(day.field())) {
        errors.add(entry(day.field(), NO_DAY));
      }
    }
    return new FormErrors(List.copyOf(errors));
  }

  private static FormErrors.Entry entry(String field, String key, Object... arguments) {
    return new FormErrors.Entry(
        field, new DefaultMessageSourceResolvable(new String[] {key}, arguments, key));
  }
}
