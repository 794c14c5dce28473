package org.openpar.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.plan.model.AmendmentScope;
import org.openpar.plan.model.Plan;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The door for the file of an amending decision.
public record AmendmentPage(Plan plan, AmendmentScope scope, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public static List<Option> scopes(Texts t) {
    return Stream.of(AmendmentScope.values())
        .map(scope -> new Option(scope.name(), t.say("plan.amend.scope." + scope)))
        .toList();
  }
}
