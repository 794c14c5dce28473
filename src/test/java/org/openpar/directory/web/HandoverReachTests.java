package org.openpar.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openpar.directory.model.HandoverOrder;
import org.openpar.directory.model.Handovers;
import org.openpar.directory.paper.TransferSheet;
import org.openpar.identity.Actor;
import org.openpar.identity.model.Accounts;
import org.openpar.identity.model.RoleBeyondReach;
import org.openpar.organization.PostId;
import org.openpar.testing.OpenParTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.support.TransactionTemplate;

/// What the boundary in the database does to a handover: it holds from the begin of a transaction,
/// so each of these begins its own, signed in, and leaves nothing behind.
@OpenParTest
@TestConstructor(autowireMode = AutowireMode.ALL)
class HandoverReachTests {

  private static final LocalDate TODAY = LocalDate.of(2018, 10, 15);

  private final Handovers handovers;
  private final TransferSheet sheet;
  private final Accounts accounts;
  private final UserDetailsService users;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  HandoverReachTests(
      Handovers handovers,
      TransferSheet sheet,
      Accounts accounts,
      UserDetailsService users,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.handovers = handovers;
    this.sheet = sheet;
    this.accounts = accounts;
    this.users = users;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @Test
  void aHeadDoesNotEndARoleOutOfHisReach() {
    assertThatThrownBy(() -> handOverFor("son.snv", "ha.snv")).isInstanceOf(RoleBeyondReach.class);
  }

  @Test
  void anAdministratorDoes() {
    assertThat(handOverFor("quantri", "ha.snv")).isEqualTo(1);
  }

  @Test
  void aHeadEndsTheRolesOfHisOwnUnit() {
    assertThat(handOverFor("son.snv", "lan.snv")).isEqualTo(1);
  }

  /// @return how many roles ended today
  private int handOverFor(String by, String whom) {
    Actor leaving = accounts.find(whom).orElseThrow().actor();
    PostId post = new PostId(postOf(leaving));
    UserDetails who = users.loadUserByUsername(by);
    Actor actor = accounts.find(by).orElseThrow().actor();
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    try {
      return Objects.requireNonNull(
          transaction.execute(
              open -> {
                open.setRollbackOnly();
                handovers.handOver(
                    new HandoverOrder(leaving.person(), post, TODAY, Map.of(), true),
                    sheet::write,
                    actor);
                return ended(leaving);
              }));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private UUID postOf(Actor leaving) {
    return jdbc.sql(
            """
            select establishment_id from organization.post
             where person_id = ? and valid_from < ?
            """)
        .params(leaving.person().value(), TODAY)
        .query(UUID.class)
        .single();
  }

  private int ended(Actor leaving) {
    return jdbc.sql(
            "select count(*) from identity.role_grant where account_id = ? and valid_to = ?")
        .params(leaving.account().value(), TODAY)
        .query(Integer.class)
        .single();
  }
}
