package org.openpar.audit;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpar.identity.Acting;
import org.openpar.identity.ProofRefused;
import org.openpar.platform.security.Denied;
import org.openpar.platform.web.Requested;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes down who was turned away and who came and went. It has a transaction of its own: that of
/// a refused act is rolled back, and its trace must stay.
@Component
class TraceRefusals {

  static final String DENIED = "Denied";
  static final String SIGNED_IN = "SignedIn";
  static final String SIGNED_OUT = "SignedOut";
  static final String SIGN_IN_FAILED = "SignInFailed";
  static final String PROOF_REFUSED = "ProofRefused";

  private static final UUID NOTHING = new UUID(0, 0);
  private static final Pattern ID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final int LONGEST_PATH = 300;

  private final TraceStore traces;
  private final Acting acting;
  private final TrailSecret secret;
  private final UserDetailsService accounts;
  private final TransactionTemplate ownTransaction;
  private final Patience patience;

  TraceRefusals(
      TraceStore traces,
      Acting acting,
      TrailSecret secret,
      UserDetailsService accounts,
      PlatformTransactionManager transactions,
      Patience patience) {
    this.traces = traces;
    this.acting = acting;
    this.secret = secret;
    this.accounts = accounts;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.patience = patience;
  }

  @EventListener
  void on(Denied denied) {
    OptionalLong leftOut = patience.admit(path());
    if (leftOut.isEmpty()) {
      return;
    }
    String asked = denied.path().substring(0, Math.min(LONGEST_PATH, denied.path().length()));
    ObjectNode told =
        object(leftOut)
            .put("what", denied.what())
            .put("status", denied.status())
            .put("method", denied.method())
            .put("path", asked);
    Matcher id = ID.matcher(asked);
    UUID subject = id.find() ? UUID.fromString(id.group()) : NOTHING;
    write(new Deed(DENIED, "Request", subject, Outcome.DENIED, null, told));
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent signedIn) {
    come(SIGNED_IN);
  }

  @EventListener
  void on(LogoutSuccessEvent signedOut) {
    come(SIGNED_OUT);
  }

  /// A name nobody bears is hidden: people type their password into the wrong field.
  @EventListener
  void on(AbstractAuthenticationFailureEvent failed) {
    OptionalLong leftOut = patience.admit(path());
    if (leftOut.isEmpty()) {
      return;
    }
    String name = failed.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
    ObjectNode told = object(leftOut).put("name", known(name) ? name : secret.hide(name));
    UUID subject = UUID.nameUUIDFromBytes(secret.mark(name));
    write(new Deed(SIGN_IN_FAILED, "SignIn", subject, Outcome.FAILED, null, told));
  }

  /// It stands in the history of the account, which the other failures of signing in do not.
  @EventListener
  void on(ProofRefused refused) {
    UUID account = refused.account().value();
    OptionalLong leftOut = patience.admit(account.toString());
    if (leftOut.isPresent()) {
      ObjectNode told = object(leftOut).put("way", refused.way());
      write(new Deed(PROOF_REFUSED, "Account", account, Outcome.FAILED, null, told));
    }
  }

  private void come(String act) {
    acting
        .findActor()
        .map(actor -> actor.account().value())
        .ifPresent(account -> write(new Deed(act, "Account", account, Outcome.DONE, null, null)));
  }

  private void write(Deed deed) {
    ownTransaction.executeWithoutResult(open -> traces.add(deed));
  }

  private boolean known(String name) {
    try {
      accounts.loadUserByUsername(name);
      return true;
    } catch (UsernameNotFoundException nobody) {
      return false;
    }
  }

  /// Whose patience is tried: that with the person, or else with the address.
  private String path() {
    return acting
        .findActor()
        .map(actor -> actor.account().value().toString())
        .orElseGet(() -> Requested.find().map(Requested::address).orElse(""));
  }

  private static ObjectNode object(OptionalLong leftOut) {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    if (leftOut.orElse(0) > 0) {
      told.put("leftOut", leftOut.getAsLong());
    }
    return told;
  }
}
