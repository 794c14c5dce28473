package org.openpar.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpar.identity.AccountState;
import org.openpar.identity.Actor;
import org.openpar.identity.ReviewId;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.ReviewLine.Verdict;
import org.openpar.identity.Role;
import org.openpar.identity.Staff;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Forbidden;
import org.openpar.platform.model.NotFound;
import org.openpar.testing.OpenParTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(Staff.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class AccessReviewsTests {

  private static final LocalDate TODAY = Staff.TODAY;

  private final AccessReviews reviews;
  private final AccountRows rows;
  private final Staff staff;
  private final JdbcClient jdbc;
  private final Actor administrator;
  private final Actor head;
  private final UnitId homeAffairs;

  AccessReviewsTests(AccessReviews reviews, AccountRows rows, Staff staff, JdbcClient jdbc) {
    this.reviews = reviews;
    this.rows = rows;
    this.staff = staff;
    this.jdbc = jdbc;
    this.administrator = staff.actor("quantri");
    this.head = staff.actor("son.snv");
    this.homeAffairs = staff.unit("snv-1");
  }

  @Test
  void asksAboutEveryAccountAndEveryGrant() {
    ReviewId review = reviews.start(administrator);

    assertThat(reviews.listLines(review, administrator)).hasSize(30);
    assertThat(reviews.listLines(review, homeAffairs, head))
        .extracting(line -> line.account().username() + (line.grant() == null ? "" : " +"))
        .containsExactlyInAnyOrder("ha.snv", "lan.snv", "lan.snv +", "son.snv", "son.snv +");
  }

  @Test
  void showsAHeadTheOwnUnitOnly() {
    ReviewId review = reviews.start(administrator);

    assertThat(reviews.listUnits(review, head))
        .extracting(ReviewUnit::unit)
        .containsExactly(homeAffairs);
    assertThatThrownBy(() -> reviews.listLines(review, staff.unit("vpub"), head))
        .isInstanceOf(NotFound.class);
    Actor lower = staff.with(Role.ADMINISTRATOR, "gso-125", "quantri.maison", "gso-125");
    assertThatThrownBy(() -> reviews.start(head)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> reviews.start(lower)).isInstanceOf(Forbidden.class);
  }

  @Test
  void confirmsWithoutChangingAnything() {
    ReviewId review = reviews.start(administrator);

    decide(review, "lan.snv", Verdict.CONFIRMED, "", head);

    assertThat(staff.actor("lan.snv").grants()).hasSize(1);
    assertThat(unit(review).settled()).isEqualTo(2);
  }

  @Test
  void endsAGrantAndAnAccountAtOnce() {
    ReviewId review = reviews.start(administrator);

    decide(review, "lan.snv", Verdict.ENDED, "Chuyển công tác", head);

    assertThat(rows.find(staff.actor("lan.snv").account()).orElseThrow().state())
        .isEqualTo(AccountState.CLOSED);
    assertThat(staff.actor("lan.snv").grants()).isEmpty();
  }

  @Test
  void letsNobodyDecideOnHimself() {
    ReviewId review = reviews.start(administrator);

    assertThat(refused(() -> decide(review, "son.snv", Verdict.CONFIRMED, "", head)))
        .containsExactly("line: own-line");
    decide(review, "son.snv", Verdict.CONFIRMED, "", staff.actor("ha.snv"));
  }

  @Test
  void signsAUnitOffOnlyWhenNothingIsLeft() {
    ReviewId review = reviews.start(administrator);
    decide(review, "ha.snv lan.snv", Verdict.CONFIRMED, "", head);
    assertThat(refused(() -> reviews.signOff(review, homeAffairs, head)))
        .containsExactly(": lines-left");

    decide(review, "son.snv", Verdict.CONFIRMED, "", administrator);
    reviews.signOff(review, homeAffairs, head);

    assertThat(unit(review).signedBy()).isEqualTo("Cầm Văn Sơn");
    assertThat(refused(() -> reviews.signOff(review, homeAffairs, head)))
        .containsExactly(": signed-already");
  }

  @Test
  void isOverWhenEveryUnitHasSigned() {
    ReviewId review = reviews.start(administrator);
    Actor coordinator = staff.actor("ha.snv");
    for (ReviewUnit unit : reviews.listUnits(review, administrator)) {
      confirm(review, unit.unit(), administrator);
      confirm(review, unit.unit(), coordinator);
      reviews.signOff(review, unit.unit(), administrator);
    }

    assertThat(reviews.review(review, administrator).runs()).isFalse();
  }

  @Test
  void endsTogetherWhatNobodyConfirmedInTime() {
    ReviewId review = reviews.start(administrator);
    decide(review, "lan.snv", Verdict.CONFIRMED, "", head);
    assertThat(refused(() -> reviews.endOverdue(review, "", administrator)))
        .containsExactly(": review-not-late", "reason: reason");

    jdbc.sql("update identity.review set opened_on = ?, due_on = ?")
        .params(TODAY.minusDays(31), TODAY.minusDays(1))
        .update();
    int ended = reviews.endOverdue(review, "Quá hạn rà soát", administrator);

    assertThat(ended).isEqualTo(30 - 2 - 2);
    assertThat(rows.all())
        .filteredOn(account -> account.state() != AccountState.CLOSED)
        .extracting(account -> account.username())
        .containsExactlyInAnyOrder("quantri", "lan.snv");
    assertThat(reviews.review(review, administrator).runs()).isFalse();
  }

  @Test
  void keepsTheLastOfTwoAdministratorsEndedInOneStroke() {
    Actor second = staff.with(Role.ADMINISTRATOR, "province", "quantri.hai", "vpub");
    Actor coordinator = staff.actor("ha.snv");
    ReviewId review = reviews.start(administrator);
    Set<UUID> both =
        reviews.listLines(review, staff.unit("province"), coordinator).stream()
            .filter(line -> line.grant() != null && line.grant().role() == Role.ADMINISTRATOR)
            .map(ReviewLine::id)
            .collect(Collectors.toSet());
    assertThat(both).hasSize(2);

    assertThat(
            refused(
                () ->
                    reviews.decide(
                        review, staff.unit("province"), both, Verdict.ENDED, "Thử", coordinator)))
        .containsExactly("line: last-administrator");
    assertThat(second.grants()).hasSize(1);
  }

  @Test
  void runsOneAtATime() {
    reviews.start(administrator);

    assertThat(refused(() -> reviews.start(administrator))).containsExactly(": review-runs");
  }

  @Test
  void beginsByItselfSixMonthsAfterTheLastOrTheFirstAccount() {
    jdbc.sql("update identity.account set opened_at = ?::date")
        .param(TODAY.minusMonths(6).plusDays(1))
        .update();
    reviews.startIfDue();
    assertThat(reviews.list(administrator)).isEmpty();

    jdbc.sql("update identity.account set opened_at = ?::date")
        .param(TODAY.minusMonths(6))
        .update();
    reviews.startIfDue();
    reviews.startIfDue();

    assertThat(reviews.list(administrator))
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.openedBy()).isNull();
              assertThat(review.dueOn()).isEqualTo(TODAY.plusDays(30));
            });
  }

  private void confirm(ReviewId review, UnitId unit, Actor by) {
    Set<UUID> left =
        reviews.listLines(review, unit, by).stream()
            .filter(line -> !line.settled(TODAY) && !line.account().id().equals(by.account()))
            .map(ReviewLine::id)
            .collect(Collectors.toSet());
    if (!left.isEmpty()) {
      reviews.decide(review, unit, left, Verdict.CONFIRMED, "", by);
    }
  }

  /// All lines of these people at the Department of Home Affairs.
  private void decide(ReviewId review, String usernames, Verdict verdict, String reason, Actor by) {
    List<String> people = Arrays.asList(usernames.split(" "));
    reviews.decide(
        review,
        homeAffairs,
        reviews.listLines(review, homeAffairs, by).stream()
            .filter(line -> people.contains(line.account().username()))
            .map(ReviewLine::id)
            .collect(Collectors.toSet()),
        verdict,
        reason,
        by);
  }

  private ReviewUnit unit(ReviewId review) {
    return reviews.listUnits(review, head).getFirst();
  }

  private static List<String> refused(ThrowingCallable act) {
    return catchThrowableOfType(ActRefused.class, act).reasons().stream()
        .map(one -> one.field() + ": " + one.key().replace("identity.refused.", ""))
        .toList();
  }
}
