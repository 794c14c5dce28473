package org.openpar.directory.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.organization.LegalAct;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Typed;

/// The head of a legal act as it stands in a form.
record ActForm(Typed typed) {

  private static final class WordMissing extends RuleViolated {
    WordMissing(String field) {
      super(field, "organization.act." + field + "-missing");
    }
  }

  FormErrors errors() {
    List<WordMissing> missing =
        Stream.of("number", "issuer")
            .filter(field -> typed.at(field).isBlank())
            .map(WordMissing::new)
            .toList();
    return new Mistakes()
        .all(missing)
        .day("signedOn", typed.at("signedOn"))
        .day("effective", typed.at("effective"))
        .errors();
  }

  /// The act, once there are no errors.
  LegalAct act() {
    return new LegalAct(
        words("number"),
        words("issuer"),
        Mistakes.day(typed.at("signedOn")),
        words("title"),
        Mistakes.day(typed.at("effective")));
  }

  private String words(String field) {
    return Normal.nfc(typed.at(field));
  }
}
