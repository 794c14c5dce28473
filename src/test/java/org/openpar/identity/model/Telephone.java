package org.openpar.identity.model;

import org.openpar.identity.AccountId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The authenticator of a person, as it would show its code now.
public class Telephone {

  private final JdbcClient jdbc;
  private final SecretBox box;
  private final RealTime time;

  public Telephone(ApplicationContext application) {
    this.jdbc = application.getBean(JdbcClient.class);
    this.box = application.getBean(SecretBox.class);
    this.time = application.getBean(RealTime.class);
  }

  /// A code that was not shown before: of the next step once this one was used.
  public String codeOf(AccountId account) {
    long used =
        jdbc.sql("select last_step from identity.authenticator where account_id = :account")
            .param("account", account.value())
            .query(Long.class)
            .single();
    long now = time.now().getEpochSecond() / 30;
    if (used > now) {
      // Tests do in a second what takes a person minutes.
      jdbc.sql("update identity.authenticator set last_step = :step where account_id = :account")
          .param("step", now - 1)
          .param("account", account.value())
          .update();
      return codes(account, "authenticator").at(now);
    }
    return codes(account, "authenticator").at(Math.max(now, used + 1));
  }

  /// The first code of the authenticator that is just being set up.
  public String firstCodeOf(AccountId account) {
    return codes(account, "offered_authenticator").at(time.now().getEpochSecond() / 30);
  }

  private TimeCodes codes(AccountId account, String table) {
    return jdbc.sql("select secret from identity." + table + " where account_id = :account")
        .param("account", account.value())
        .query((row, number) -> new TimeCodes(box.unlock(row.getBytes("secret"))))
        .single();
  }
}
