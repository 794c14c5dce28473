package org.openpar.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.plan.model.Plan;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The targets and key tasks of a draft, to be written.
///
/// @param changed whether somebody else wrote them meanwhile, so that theirs are shown beside
public record AimWordsPage(Plan plan, AimWordsForm form, boolean changed, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public static String typed(@Nullable String words) {
    return Objects.requireNonNullElse(words, "");
  }
}
