package org.openpar.identity.reaction;

import org.openpar.identity.Acting;
import org.openpar.identity.ProofChange;
import org.openpar.identity.model.AccountMail;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.RealTime;
import org.openpar.identity.model.UserAgent;
import org.openpar.platform.persistence.SystemWork;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Requested;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells the owner of an account by mail what of its proofs has changed, when and from where. Only
/// what is committed is told, and nobody waits for the mail server.
@Component
class ProofNotices {

  private final AccountMail mail;
  private final Credentials credentials;
  private final Acting acting;
  private final Messages messages;
  private final RealTime time;

  ProofNotices(
      AccountMail mail, Credentials credentials, Acting acting, Messages messages, RealTime time) {
    this.mail = mail;
    this.credentials = credentials;
    this.acting = acting;
    this.messages = messages;
    this.time = time;
  }

  @TransactionalEventListener
  void on(ProofChange change) {
    if (!mail.isPossible()) {
      return;
    }
    Texts t = messages.in(Messages.VIETNAMESE);
    String what = t.say("mail.proof." + change.getClass().getSimpleName());
    String when = t.time(time.now());
    String fromWhere = fromWhere(change, t);
    Thread.ofVirtual().start(() -> tell(change, what, when, fromWhere));
  }

  private void tell(ProofChange change, String what, String when, String fromWhere) {
    try (var _ = SystemWork.begin()) {
      mail.send(
          credentials.owner(change.account()),
          "proof",
          what,
          when,
          fromWhere,
          mail.address("/tai-khoan"));
    }
  }

  /// Another person, by name; otherwise the device, which may be the owner's or a thief's.
  private String fromWhere(ProofChange change, Texts t) {
    return acting
        .findActor()
        .filter(actor -> !actor.account().equals(change.account()))
        .map(actor -> t.say("mail.proof.by", actor.name(), actor.title(), actor.unitName()))
        .or(
            () ->
                Requested.find()
                    .map(
                        request ->
                            t.say(
                                "mail.proof.from",
                                new UserAgent(request.agent()).words(t),
                                request.address())))
        .orElseGet(() -> t.say("mail.proof.unknown"));
  }
}
