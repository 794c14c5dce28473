package org.openpar.identity.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openpar.identity.Actor;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.identity.model.AccountKeeping;
import org.openpar.identity.model.ActRefused;
import org.openpar.identity.model.Turn;
import org.openpar.organization.Leaving;
import org.openpar.organization.OpenWork;
import org.openpar.organization.PersonId;
import org.openpar.organization.PostId;
import org.openpar.organization.PostRank;
import org.openpar.organization.Posts;
import org.openpar.testing.OpenParTest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Commits what it does, so it keeps a database of its own.
@OpenParTest
@Import(Staff.class)
@TestPropertySource(properties = "openpar.identity.review-days=31")
@TestConstructor(autowireMode = AutowireMode.ALL)
class UpkeepTests {

  private static final LocalDate TODAY = Staff.TODAY;
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);

  private final Staff staff;
  private final Posts posts;
  private final OpenWork grants;
  private final Turn turn;
  private final AccountKeeping keeping;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  UpkeepTests(
      Staff staff,
      Posts posts,
      @Qualifier("heldGrants") OpenWork grants,
      Turn turn,
      AccountKeeping keeping,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.staff = staff;
    this.posts = posts;
    this.grants = grants;
    this.turn = turn;
    this.keeping = keeping;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Test
  void closesTheAccountOfWhoLeavesTheLastPost() {
    Actor leaver = employed("roi.vpub");

    posts.vacate(postOf(leaver.person()), leaver.person(), YESTERDAY);

    assertThat(isOpen(leaver)).isFalse();
  }

  @Test
  void endsEveryLoginSessionWithTheAccount() {
    Actor leaver = employed("thoi.vpub");
    jdbc.sql(
            """
            insert into identity.login_session
                   (id, key_hash, account_id, created_at, last_seen_at, idle_seconds)
            values (gen_random_uuid(), '\\x01', ?, now(), now(), 900)
            """)
        .param(leaver.account().value())
        .update();

    keeping.close(leaver.account(), "Nghỉ việc", staff.actor("quantri"));

    assertThat(
            jdbc.sql("select count(*) from identity.login_session where account_id = ?")
                .param(leaver.account().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void leavesTheAccountOfWhoOnlyChangesThePost() {
    Actor mover = employed("chuyen.vpub");
    PostId next = posts.establish(staff.unit("vpub"), "Phó phòng", PostRank.OFFICER, YESTERDAY);

    transaction.executeWithoutResult(
        open -> {
          posts.vacate(postOf(mover.person()), mover.person(), YESTERDAY);
          posts.take(next, mover.person(), TODAY, true);
        });

    assertThat(isOpen(mover)).isTrue();
  }

  @Test
  void keepsTheLastAdministratorFromBeingHandedOver() {
    Actor administrator = staff.actor("quantri");
    var leaving = new Leaving(administrator.person(), administrator.unit(), TODAY, true);

    assertThat(
            catchThrowableOfType(
                ActRefused.class,
                () -> transaction.executeWithoutResult(open -> grants.handOver(leaving, Map.of()))))
        .extracting(ActRefused::key)
        .isEqualTo("identity.refused.last-administrator");
    assertThat(staff.actor("quantri").has(Role.ADMINISTRATOR)).isTrue();
  }

  @Test
  void letsOneNodeAtATimeDoTheWork() throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                turn.take(
                    "test",
                    () -> {
                      inside.countDown();
                      await(finish);
                      done.incrementAndGet();
                    }));
    inside.await();

    turn.take("test", done::incrementAndGet);
    assertThat(done).hasValue(0);

    finish.countDown();
    first.join();
    turn.take("test", done::incrementAndGet);
    assertThat(done).hasValue(2);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Actor employed(String username) {
    Actor actor = staff.with(Role.UNIT_OFFICER, "vpub", username, "vpub");
    jdbc.sql("update organization.post set valid_from = ? where person_id = ?")
        .params(TODAY.minusYears(1), actor.person().value())
        .update();
    return actor;
  }

  private PostId postOf(PersonId person) {
    return posts.listHeldBy(person).getFirst().post();
  }

  private boolean isOpen(Actor actor) {
    return jdbc.sql("select enabled from identity.account where id = ?")
        .param(actor.account().value())
        .query(Boolean.class)
        .single();
  }
}
