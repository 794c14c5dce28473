package org.openpar.identity.reaction;

import org.openpar.identity.AccountDisabled;
import org.openpar.identity.model.AccessReviews;
import org.openpar.identity.model.ConsoleLinks;
import org.openpar.identity.model.DormantAccounts;
import org.openpar.identity.model.KeyRotations;
import org.openpar.identity.model.LoginSessions;
import org.openpar.identity.model.Turn;
import org.openpar.organization.PostVacated;
import org.openpar.platform.persistence.SystemWork;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// What is done every day, whoever is there. It is asked every hour and computed as of the day by
/// the clock of the province: a server that was off at midnight makes up for it.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Upkeep {

  private final Turn turn;
  private final DormantAccounts dormant;
  private final AccessReviews reviews;
  private final LoginSessions sessions;
  private final ConsoleLinks console;
  private final KeyRotations rotations;

  Upkeep(
      Turn turn,
      DormantAccounts dormant,
      AccessReviews reviews,
      LoginSessions sessions,
      ConsoleLinks console,
      KeyRotations rotations) {
    this.turn = turn;
    this.dormant = dormant;
    this.reviews = reviews;
    this.sessions = sessions;
    this.console = console;
    this.rotations = rotations;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void keep() {
    try (SystemWork _ = SystemWork.begin()) {
      turn.take("identity.dormant", dormant::close);
      turn.take("identity.review", reviews::startIfDue);
    }
  }

  /// Soon after somebody has done something on the server.
  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
  void watchTheConsole() {
    try (SystemWork _ = SystemWork.begin()) {
      turn.take("identity.console", console::announce);
      turn.take("identity.key-rotation", rotations::announce);
    }
  }

  /// In the transaction that closes the account: nobody works on with it.
  @EventListener
  void on(AccountDisabled disabled) {
    sessions.endAll(disabled.account());
  }

  /// With everything else the change of staff does: who only changes from one post to another still
  /// holds one when it is done.
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void on(PostVacated vacated) {
    dormant.close(vacated.person());
  }
}
