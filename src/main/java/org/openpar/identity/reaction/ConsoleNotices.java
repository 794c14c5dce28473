package org.openpar.identity.reaction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.ConsoleLinkPrinted;
import org.openpar.identity.ConsoleLinkUsed;
import org.openpar.identity.SecretsKeyRotated;
import org.openpar.identity.model.AccountMail;
import org.openpar.identity.model.ConsoleLinks;
import org.openpar.identity.model.Credentials;
import org.openpar.identity.model.RealTime;
import org.openpar.platform.persistence.SystemWork;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells every administrator by mail that somebody has gone past all of them, on the server.
@Component
class ConsoleNotices {

  private final AccountMail mail;
  private final ConsoleLinks links;
  private final Credentials credentials;
  private final Texts t;
  private final RealTime time;

  ConsoleNotices(
      AccountMail mail,
      ConsoleLinks links,
      Credentials credentials,
      Messages messages,
      RealTime time) {
    this.mail = mail;
    this.links = links;
    this.credentials = credentials;
    this.t = messages.in(Messages.VIETNAMESE);
    this.time = time;
  }

  @TransactionalEventListener
  void on(ConsoleLinkPrinted printed) {
    tellAll("mail.console.printed." + printed.purpose(), printed.account(), null);
  }

  @TransactionalEventListener
  void on(ConsoleLinkUsed used) {
    tellAll("mail.console.used." + used.purpose(), used.account(), used.account());
  }

  @TransactionalEventListener(SecretsKeyRotated.class)
  void onKeyRotated() {
    tellAll("mail.console.rotated", null, null);
  }

  /// @param about whose account it is about, if it is one's
  /// @param himself who did it and knows
  private void tellAll(String key, @Nullable AccountId about, @Nullable AccountId himself) {
    if (!mail.isPossible()) {
      return;
    }
    String when = t.time(time.now());
    Thread.ofVirtual()
        .start(
            () -> {
              try (var _ = SystemWork.begin()) {
                String what = t.say(key, about == null ? "" : name(about));
                links.listAdministrators().stream()
                    .filter(administrator -> !Objects.equals(administrator, himself))
                    .map(credentials::owner)
                    .forEach(
                        owner -> mail.send(owner, "console", what, when, mail.address("/nhat-ky")));
              }
            });
  }

  private String name(AccountId account) {
    Credentials.Owner owner = credentials.owner(account);
    return owner.name() + " (" + owner.username() + ")";
  }
}
