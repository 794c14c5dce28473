package org.openpar.identity.model;

import java.util.List;
import org.openpar.platform.command.Greeting;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.stereotype.Component;

/// While there is no account at all, the start prints a link for the very first administrator.
@Component
class FirstStart implements Greeting {

  private final Accounts accounts;
  private final OneTimeLinks links;
  private final AccountMail mail;

  FirstStart(Accounts accounts, OneTimeLinks links, AccountMail mail) {
    this.accounts = accounts;
    this.links = links;
    this.mail = mail;
  }

  @Override
  public List<String> lines() {
    try (var _ = SystemWork.begin()) {
      return accounts.none()
          ? List.of(
              "Chưa có tài khoản nào. Mở liên kết này để lập người quản trị đầu tiên (dùng một lần):",
              "  " + mail.address(links.firstAdministrator()))
          : List.of();
    }
  }
}
