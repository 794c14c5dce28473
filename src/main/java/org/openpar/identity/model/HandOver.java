package org.openpar.identity.model;

import java.util.Optional;
import org.openpar.identity.AccountId;
import org.openpar.identity.Role;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.stereotype.Service;

/// Hands the way into an account over to its owner.
@Service
public class HandOver {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final Credentials credentials;
  private final AccountMail mail;
  private final SignInSettings settings;

  HandOver(
      Accounts accounts,
      OneTimeLinks links,
      Credentials credentials,
      AccountMail mail,
      SignInSettings settings) {
    this.accounts = accounts;
    this.links = links;
    this.credentials = credentials;
    this.mail = mail;
    this.settings = settings;
  }

  /// A new activation link: mailed to its owner; where that is not possible it is returned, to be
  /// shown once to whoever asked for it.
  public Optional<String> activation(AccountId account) {
    String path = links.activation(account);
    if (mail.isPossible()
        && mail.send(
            credentials.owner(account), "activation", mail.address(path), settings.linkHours())) {
      return Optional.empty();
    }
    return Optional.of(mail.address(path));
  }

  /// Somebody says that they forgot their password. Whether there is such an account shows nowhere,
  /// not even in how long the answer takes: the rest is done afterwards. Administrators are not
  /// helped by mail alone; a second one makes them a link.
  public void forgotten(String usernameOrEmail) {
    Thread.ofVirtual().start(() -> mailReset(usernameOrEmail));
  }

  private void mailReset(String usernameOrEmail) {
    try (var _ = SystemWork.begin()) {
      accounts
          .find(usernameOrEmail)
          .filter(Account::enabled)
          .filter(account -> !account.actor().has(Role.ADMINISTRATOR))
          .filter(account -> mail.isPossible())
          .ifPresent(
              account ->
                  mail.send(
                      credentials.owner(account.id()),
                      "reset",
                      mail.address(links.reset(account.id())),
                      settings.resetHours()));
    }
  }
}
