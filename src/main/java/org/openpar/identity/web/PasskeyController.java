package org.openpar.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openpar.identity.Actor;
import org.openpar.identity.PasskeyId;
import org.openpar.identity.model.Passkeys;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.FreshSignIn;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A person's own passkeys: one more, one less.
@Controller
class PasskeyController {

  static final String PATH = OwnAccountController.PATH + "/khoa";
  private static final int LONGEST_LABEL = 100;

  private final PasskeyCeremonies ceremonies;
  private final Passkeys passkeys;

  PasskeyController(PasskeyCeremonies ceremonies, Passkeys passkeys) {
    this.ceremonies = ceremonies;
    this.passkeys = passkeys;
  }

  @GetMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  @FreshSignIn
  Page blank(Actor actor, HttpServletRequest request) {
    return page("", FormErrors.none(), request);
  }

  @PostMapping(PATH)
  @Requires(OwnAccountActs.OWN)
  @FreshSignIn
  Page create(
      Actor actor,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String credential,
      HttpServletRequest request) {
    try {
      if (label.isBlank() || label.length() > LONGEST_LABEL) {
        throw new LabelMissing();
      }
      ceremonies.create(credential, label.strip(), request);
      return Redirect.to(OwnAccountController.PATH).saying("passkey.said.added", label.strip());
    } catch (RuleViolated refusal) {
      return page(label, FormErrors.of(refusal), request);
    }
  }

  @DeleteMapping(PATH + "/{passkey}")
  @Requires(OwnAccountActs.OWN)
  @FreshSignIn
  Page destroy(Actor actor, @PathVariable PasskeyId passkey) {
    passkeys.remove(actor.account(), passkey);
    return Redirect.to(OwnAccountController.PATH).saying("passkey.said.removed");
  }

  private PasskeyPage page(String label, FormErrors errors, HttpServletRequest request) {
    boolean possible = ceremonies.isPossible(request);
    return new PasskeyPage(
        possible ? ceremonies.beginCreating(request) : "", possible, label, errors);
  }

  static final class LabelMissing extends RuleViolated {
    LabelMissing() {
      super("label", "passkey.label-missing", LONGEST_LABEL);
    }
  }
}
