package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpar.platform.model.DomainEvent;
import org.openpar.platform.model.NotFound;
import org.openpar.testing.OpenParTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@Import(PostsTests.Ears.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PostsTests {

  private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
  private static final UnitId HEALTH = SeedUnits.id("syt");

  /// Hears what is said to everyone.
  @TestComponent
  static class Ears {

    private final List<DomainEvent> heard = new ArrayList<>();

    @EventListener
    void on(DomainEvent event) {
      heard.add(event);
    }
  }

  private final Posts posts;
  private final People people;
  private final Absences absences;
  private final JdbcClient jdbc;
  private final Ears ears;
  private PersonId lan;
  private PersonId hoa;

  PostsTests(Posts posts, People people, Absences absences, JdbcClient jdbc, Ears ears) {
    this.posts = posts;
    this.people = people;
    this.absences = absences;
    this.jdbc = jdbc;
    this.ears = ears;
  }

  @BeforeEach
  void enter() {
    lan = people.enter(Contact.of("Lò Thị Lan", "lan.syt@sonla.gov.vn", ""));
    hoa = people.enter(Contact.of("Cầm Văn Hoa", "", "0212 3800 999"));
    ears.heard.clear();
  }

  @Test
  void aPostIsThereBeforeAndAfterSomebodyHoldsIt() {
    PostId post = posts.establish(HEALTH, "Phó Giám đốc Sở", PostRank.DEPUTY, MARCH);

    assertThat(posts.post(post, MARCH).vacant()).isTrue();
    posts.take(post, lan, JUNE, true);
    assertThat(posts.post(post, JUNE.minusDays(1)).vacant()).isTrue();
    assertThat(posts.post(post, JUNE).holder().name()).isEqualTo("Lò Thị Lan");
    posts.vacate(post, lan, JUNE.plusDays(9));
    assertThat(posts.post(post, JUNE.plusDays(9)).vacant()).isFalse();
    assertThat(posts.post(post, JUNE.plusDays(10)).vacant()).isTrue();
    assertThat(posts.listHeldBy(lan)).extracting(Holding::title).containsExactly("Phó Giám đốc Sở");
    assertThat(ears.heard)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("PostEstablished", "PostTaken", "PostVacated");
  }

  @Test
  void refusesTwoHeadsInOnePostAndTwoHeadsInOneUnit() {
    PostId head = posts.establish(HEALTH, "Giám đốc Sở", PostRank.HEAD, MARCH.minusDays(30));
    posts.take(head, lan, MARCH, true);

    assertThatThrownBy(() -> posts.take(head, hoa, JUNE, true))
        .isInstanceOf(PostAlreadyHeld.class)
        .extracting(refusal -> ((PostAlreadyHeld) refusal).arguments().getFirst())
        .isEqualTo("Lò Thị Lan");
    assertThatThrownBy(() -> posts.take(head, hoa, MARCH.minusDays(10), true))
        .as("from before she took it, but without an end")
        .isInstanceOf(PostAlreadyHeld.class);
    assertThatThrownBy(() -> posts.establish(HEALTH, "Giám đốc", PostRank.HEAD, JUNE))
        .isInstanceOf(UnitAlreadyHeaded.class);
  }

  @Test
  void anotherPostIsTheHeadOnlyOnceTheUnitHasNone() {
    PostId first = posts.establish(HEALTH, "Giám đốc Sở", PostRank.HEAD, MARCH);
    PostId second = posts.establish(HEALTH, "Quyền Giám đốc Sở", PostRank.OFFICER, MARCH);

    assertThatThrownBy(() -> posts.rank(second, PostRank.HEAD, JUNE))
        .isInstanceOf(UnitAlreadyHeaded.class);
    posts.rank(first, PostRank.DEPUTY, JUNE);
    posts.rank(second, PostRank.HEAD, JUNE);
    assertThat(posts.findHead(HEALTH, JUNE).orElseThrow().id()).isEqualTo(second);
    assertThat(ears.heard)
        .endsWith(
            new PostRanked(
                second,
                HEALTH,
                "Quyền Giám đốc Sở",
                PostRank.HEAD,
                new PostRanked(second, HEALTH, "Quyền Giám đốc Sở", PostRank.OFFICER, null)));
  }

  @Test
  void whoIsReachedElsewhereIsToldWithTheAddressOfBefore() {
    people.change(lan, Contact.of("Lò Thị Lan", "lan@sonla.gov.vn", ""));

    assertThat(ears.heard)
        .endsWith(
            new PersonChanged(
                lan,
                "Lò Thị Lan",
                "lan@sonla.gov.vn",
                null,
                new PersonChanged(lan, "Lò Thị Lan", "lan.syt@sonla.gov.vn", null, null)));
  }

  @Test
  void theDatabaseRefusesTheSecondHeadWhoeverWrites() {
    PostId head = posts.establish(HEALTH, "Giám đốc Sở", PostRank.HEAD, MARCH);
    posts.take(head, lan, MARCH, true);

    assertThatThrownBy(() -> hold(head, hoa))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("post_holder_excl");
  }

  @Test
  void theDatabaseRefusesASecondMainPost() {
    posts.take(posts.establish(HEALTH, "Chuyên viên", PostRank.OFFICER, MARCH), lan, MARCH, true);
    PostId other = posts.establish(HEALTH, "Thủ quỹ", PostRank.OFFICER, MARCH);

    assertThatThrownBy(() -> hold(other, lan))
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("post_main_excl");
  }

  @Test
  void whoLeavesBeforeAReformDoesNotGoOnInTheHeir() {
    UnitId planning = SeedUnits.id("skhdt");
    UnitId heir =
        jdbc.sql(
                """
                select taker.unit_id from organization.succession_unit giver
                  join organization.succession_unit taker using (reorganization_id, number)
                 where giver.side = 'FROM' and taker.side = 'TO' and giver.unit_id = ?
                """)
            .param(planning.value())
            .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
            .single();
    PostId post = posts.establish(planning, "Kế toán", PostRank.OFFICER, MARCH);
    posts.take(post, lan, MARCH, true);
    hold(lan, heir, "Kế toán");
    hold(hoa, heir, "Kế toán");

    posts.vacate(post, lan, JUNE);

    assertThat(posts.listHeldBy(lan)).extracting(Holding::unit).containsExactly(planning);
    assertThat(posts.listHeldBy(hoa)).extracting(Holding::unit).containsExactly(heir);
  }

  @Test
  void aPersonHoldsSeveralPostsOneOfThemMain() {
    PostId main = posts.establish(HEALTH, "Chuyên viên", PostRank.OFFICER, MARCH);
    PostId other = posts.establish(SeedUnits.id("vpub"), "Ủy viên", PostRank.OFFICER, MARCH);
    posts.take(main, lan, MARCH, true);

    assertThatThrownBy(() -> posts.take(other, lan, JUNE, true))
        .isInstanceOf(MainPostAlreadyHeld.class);
    posts.take(other, lan, JUNE, false);
    assertThat(posts.listHeldBy(lan)).extracting(Holding::main).containsExactly(false, true);
  }

  @Test
  void nobodyTakesAPostTheUnitDoesNotHaveThatDay() {
    PostId post = posts.establish(HEALTH, "Văn thư", PostRank.OFFICER, JUNE);

    assertThatThrownBy(() -> posts.take(post, lan, MARCH, true)).isInstanceOf(PostNotThere.class);
    assertThatThrownBy(() -> posts.take(PostId.next(), lan, JUNE, true))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> posts.vacate(post, lan, JUNE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> posts.establish(HEALTH, "  ", PostRank.OFFICER, JUNE))
        .isInstanceOf(TitleMissing.class);
  }

  @Test
  void aPostIsGivenUpOnlyWhenNobodyHoldsIt() {
    PostId post = posts.establish(HEALTH, "Văn thư", PostRank.OFFICER, MARCH);
    posts.take(post, lan, MARCH, true);

    assertThatThrownBy(() -> posts.abolish(post, JUNE)).isInstanceOf(PostStillHeld.class);
    posts.vacate(post, lan, JUNE);
    posts.abolish(post, JUNE);
    assertThat(posts.listOf(HEALTH, JUNE)).extracting(Post::id).contains(post);
    assertThat(posts.listOf(HEALTH, JUNE.plusDays(1))).extracting(Post::id).doesNotContain(post);
  }

  @Test
  void findsHoldersWithoutMarksAndVacantPosts() {
    posts.take(posts.establish(HEALTH, "Văn thư", PostRank.OFFICER, MARCH), hoa, MARCH, true);
    PostId vacant = posts.establish(HEALTH, "Phó Giám đốc Sở", PostRank.DEPUTY, MARCH);
    List<UnitId> health = List.of(HEALTH);

    assertThat(posts.list(new PostSearch(health, "cam van hoa", false, 0, 0), JUNE))
        .extracting(post -> post.holder().name())
        .containsExactly("Cầm Văn Hoa");
    assertThat(posts.list(new PostSearch(health, null, true, 0, 0), JUNE))
        .extracting(Post::id)
        .containsExactly(vacant);
    assertThat(posts.count(new PostSearch(health, "khong ai", false, 0, 0), JUNE)).isZero();
  }

  @Test
  void anAddressTypedInOtherLettersIsTheSameAddress() {
    assertThatThrownBy(() -> people.enter(Contact.of("Người khác", " LAN.syt@SONLA.gov.vn ", "")))
        .isInstanceOf(EmailTaken.class);
    people.enter(Contact.of("Hòa", "hòa@sonla.gov.vn", ""));
    assertThatThrownBy(() -> people.enter(Contact.of("Khác", "ho\u0300a@sonla.gov.vn", "")))
        .as("decomposed letters")
        .isInstanceOf(EmailTaken.class);
    people.change(lan, Contact.of("Lo\u0300 Thị Lan", "lan.syt@sonla.gov.vn", ""));
    assertThat(people.contact(lan).name()).isEqualTo("Lò Thị Lan");
  }

  @Test
  void tellsEverythingThatIsWrongWithAContactAtOnce() {
    assertThat(Contact.of(" ", "khong phai thu", "").problems())
        .hasExactlyElementsOfTypes(NameMissing.class, EmailMalformed.class);
  }

  @Test
  void ranksAPostByItsWords() {
    assertThat(PostRank.of("Giám đốc Sở")).isEqualTo(PostRank.HEAD);
    assertThat(PostRank.of("Chánh Văn phòng")).isEqualTo(PostRank.HEAD);
    assertThat(PostRank.of("Chủ tịch UBND huyện")).isEqualTo(PostRank.HEAD);
    assertThat(PostRank.of("Phó Chủ tịch UBND xã")).isEqualTo(PostRank.DEPUTY);
    assertThat(PostRank.of("Phó Trưởng phòng")).isEqualTo(PostRank.OFFICER);
    assertThat(PostRank.of("Chuyên viên Phòng Nội vụ")).isEqualTo(PostRank.OFFICER);
  }

  @Test
  void anAbsenceIsNotedOnceAndCanBeWithdrawn() {
    AbsenceId leave = absences.note(lan, MARCH, JUNE, AbsenceReason.LEAVE);

    assertThatThrownBy(() -> absences.note(lan, JUNE, JUNE.plusDays(3), AbsenceReason.TRIP))
        .isInstanceOf(AlreadyAbsent.class);
    assertThatThrownBy(() -> absences.note(lan, JUNE, MARCH, AbsenceReason.TRIP))
        .isInstanceOf(DaysReversed.class);
    assertThatThrownBy(() -> absences.withdraw(leave, hoa)).isInstanceOf(NotFound.class);
    absences.withdraw(leave, lan);
    assertThat(absences.listOf(lan)).isEmpty();
    assertThat(ears.heard)
        .containsExactly(
            new AbsenceNoted(lan, MARCH, JUNE, AbsenceReason.LEAVE),
            new AbsenceWithdrawn(lan, MARCH, JUNE));
  }

  private void hold(PersonId person, UnitId unit, String title) {
    jdbc.sql(
            """
            insert into organization.post (id, person_id, unit_id, title, main, valid_from)
            values (?, ?, ?, ?, false, '2025-03-01')
            """)
        .params(UUID.randomUUID(), person.value(), unit.value(), title)
        .update();
  }

  private void hold(PostId post, PersonId person) {
    jdbc.sql(
            """
            insert into organization.post
              (id, person_id, unit_id, title, valid_from, establishment_id)
            values (?, ?, ?, 'Giám đốc', ?, ?)
            """)
        .params(UUID.randomUUID(), person.value(), HEALTH.value(), JUNE, post.value())
        .update();
  }
}
