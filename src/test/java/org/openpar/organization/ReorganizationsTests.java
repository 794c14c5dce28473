package org.openpar.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpar.testing.OpenParTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.annotation.Transactional;

@OpenParTest
@Transactional
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReorganizationsTests {

  private static final LocalDate SIGNED = LocalDate.of(2026, 1, 10);
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final LocalDate EVE = LocalDate.of(2026, 1, 31);

  private static final UnitId PROVINCE = SeedUnits.id("province");
  private static final UnitId HOME_AFFAIRS = SeedUnits.id("snv-2");
  private static final UnitId JUSTICE = SeedUnits.id("stp");
  private static final UnitId FOREIGN_AFFAIRS = SeedUnits.id("sngv");
  private static final UnitId OFFICE = SeedUnits.id("vpub");
  private static final UnitId MUONG_LEO = SeedUnits.id("gso-04240-2018");

  private final Reorganizations reorganizations;
  private final Units units;
  private final People people;
  private final JdbcClient jdbc;

  ReorganizationsTests(
      Reorganizations reorganizations, Units units, People people, JdbcClient jdbc) {
    this.reorganizations = reorganizations;
    this.units = units;
    this.people = people;
    this.jdbc = jdbc;
  }

  @Test
  void theReformsOfTheProvinceAreOrdinaryActsOfTheRegister() {
    assertThat(units.lineage().reorganizations())
        .extracting(each -> each.act().number())
        .containsExactly("1280/NQ-UBTVQH15", "461/NQ-HĐND", "1681/NQ-UBTVQH15", "203/2025/QH15");
    assertThat(units.lineage().heirOn(SeedUnits.id("skhdt"), DAY)).contains(SeedUnits.id("stc-2"));
  }

  @Test
  void aMergerEndsTheOldUnitsOnTheEveAndLeavesThemReadable() {
    UnitId heir = UnitId.next();
    reorganizations.enact(
        act(
            merger(
                UnitChange.founding(heir, "Sở Nội vụ và Tư pháp", UnitKind.DEPARTMENT, PROVINCE),
                HOME_AFFAIRS,
                JUSTICE)));

    assertThat(units.on(EVE).find(JUSTICE)).map(Unit::name).contains("Sở Tư pháp");
    assertThat(units.on(DAY).find(JUSTICE)).isEmpty();
    assertThat(units.unit(heir, DAY).name()).isEqualTo("Sở Nội vụ và Tư pháp");
    assertThat(units.unit(heir, DAY).key()).isEqualTo("so-noi-vu-va-tu-phap-2026");
    assertThat(units.on(EVE).find(heir)).isEmpty();
    assertThat(units.listNames(JUSTICE)).hasSize(1);
    assertThat(units.lineage().heirOn(SeedUnits.id("snv-1"), DAY)).contains(heir);
  }

  @Test
  void aRenamedUnitIsTheSameUnitWithASecondName() {
    reorganizations.enact(
        act(
            SuccessionDraft.of(
                SuccessionKind.RENAME,
                List.of(OFFICE),
                UnitChange.of(OFFICE).named("Văn phòng Ủy ban nhân dân tỉnh"))));

    assertThat(units.unit(OFFICE, EVE).name()).isEqualTo("Văn phòng UBND tỉnh");
    assertThat(units.unit(OFFICE, DAY).name()).isEqualTo("Văn phòng Ủy ban nhân dân tỉnh");
    assertThat(units.lineage().heirOn(OFFICE, DAY)).contains(OFFICE);
  }

  @Test
  void aMovedUnitKeepsItsNameUnderAnotherParent() {
    reorganizations.enact(
        act(
            SuccessionDraft.of(
                SuccessionKind.MOVE, List.of(MUONG_LEO), UnitChange.of(MUONG_LEO).under(OFFICE))));

    assertThat(units.unit(MUONG_LEO, EVE).parent()).isEqualTo(PROVINCE);
    assertThat(units.unit(MUONG_LEO, DAY).parent()).isEqualTo(OFFICE);
  }

  @Test
  void postsGoOnInTheHeirAndThePastIsNotRewritten() {
    PersonId chair =
        people.employ("Lò Văn Chung", "Giám đốc", JUSTICE, null, LocalDate.of(2025, 5, 5));
    reorganizations.enact(act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE)));

    assertThat(people.listOf(JUSTICE, EVE)).extracting(Person::id).contains(chair);
    assertThat(people.listOf(JUSTICE, DAY)).isEmpty();
    assertThat(people.listOf(HOME_AFFAIRS, EVE)).extracting(Person::id).doesNotContain(chair);
    assertThat(people.listOf(HOME_AFFAIRS, DAY)).extracting(Person::id).contains(chair);
  }

  @Test
  void whoComesAfterTheActWasWrittenDownIsCarriedOnItsDay() {
    Reorganization done = reorganizations.enact(act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE)));
    PersonId late =
        people.employ("Lò Thị Mới", "Chuyên viên", JUSTICE, null, LocalDate.of(2026, 1, 20));
    reorganizations.follow(EVE);
    assertThat(people.listOf(HOME_AFFAIRS, DAY)).extracting(Person::id).doesNotContain(late);

    reorganizations.follow(DAY);
    reorganizations.follow(DAY.plusDays(1));
    assertThat(people.listOf(JUSTICE, EVE)).extracting(Person::id).contains(late);
    assertThat(people.listOf(HOME_AFFAIRS, DAY)).extracting(Person::id).containsOnlyOnce(late);
    assertThat(
            jdbc.sql("select act from audit.trace where subject_id = ? order by number")
                .param(done.id().value())
                .query(String.class)
                .list())
        .containsExactly("UnitsReorganized", "LateArrivalsCarried");
  }

  @Test
  void whatMovesIsToldBeforehandAndNothingIsChangedByAsking() {
    people.employ("Lò Văn Chung", "Giám đốc", JUSTICE, null, LocalDate.of(2025, 5, 5));
    ReorganizationDraft merger = act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE));

    assertThat(reorganizations.check(merger)).isEmpty();
    assertThat(reorganizations.preview(merger))
        .filteredOn(moving -> moving.what().equals("moving.posts"))
        .singleElement()
        .satisfies(
            moving -> {
              assertThat(moving.from()).isEqualTo(JUSTICE);
              assertThat(moving.to()).isEqualTo(HOME_AFFAIRS);
              assertThat(moving.count()).isEqualTo(1);
              assertThat(moving.items())
                  .extracting(Moving.Item::name)
                  .containsExactly("Lò Văn Chung, Giám đốc");
            });
    assertThat(units.on(DAY).find(JUSTICE)).isPresent();
  }

  @Test
  void ofASplitUnitEachPersonGoesWhereHeWasChosenToGo() {
    people.employ("Lò Văn Chung", "Giám đốc", JUSTICE, null, LocalDate.of(2025, 5, 5));
    people.employ("Cà Thị Hoa", "Chuyên viên", JUSTICE, null, LocalDate.of(2025, 5, 6));
    UnitId heir = UnitId.next();
    UnitId other = UnitId.next();
    ReorganizationDraft split =
        act(
            SuccessionDraft.of(
                SuccessionKind.SPLIT,
                List.of(JUSTICE),
                UnitChange.founding(heir, "Sở Pháp chế", UnitKind.DEPARTMENT, PROVINCE),
                UnitChange.founding(other, "Sở Hộ tịch", UnitKind.DEPARTMENT, PROVINCE).beside()));
    UUID second =
        reorganizations.preview(split).stream()
            .filter(moving -> moving.what().equals("moving.posts"))
            .flatMap(moving -> moving.items().stream())
            .filter(item -> item.name().startsWith("Cà Thị Hoa") && item.choice())
            .map(Moving.Item::id)
            .findFirst()
            .orElseThrow();
    reorganizations.enact(split, Map.of(second, other));

    assertThat(people.listOf(heir, DAY)).extracting(Person::name).containsExactly("Lò Văn Chung");
    assertThat(people.listOf(other, DAY)).extracting(Person::name).containsExactly("Cà Thị Hoa");
  }

  @Test
  void theSamplePeopleOf2018WentWithTheirDepartments() {
    LocalDate august = LocalDate.of(2025, 8, 1);
    assertThat(people.listOf(SeedUnits.id("stttt"), LocalDate.of(2018, 2, 5)))
        .extracting(Person::name)
        .contains("Phạm Đức Long");
    assertThat(people.listOf(SeedUnits.id("skhcn-2"), august))
        .extracting(Person::name)
        .contains("Phạm Đức Long", "Quàng Thị Dung");
    assertThat(people.listOf(SeedUnits.id("gso-125"), august)).isEmpty();
  }

  @Test
  void theRolesOf2018WereHandedOverWithTheUnits() {
    assertThat(roles("long.stttt", LocalDate.of(2018, 2, 5))).containsExactly("UNIT_HEAD stttt");
    assertThat(roles("long.stttt", LocalDate.of(2025, 2, 28))).containsExactly("UNIT_HEAD stttt");
    assertThat(roles("long.stttt", LocalDate.of(2025, 3, 1))).containsExactly("UNIT_HEAD skhcn-2");
    assertThat(roles("thong.chiengkhoa", LocalDate.of(2025, 7, 1)))
        .containsExactly("UNIT_OFFICER gso-04018-2025");
    assertThat(roles("mai.thanhpho", LocalDate.of(2025, 6, 30))).hasSize(1);
    assertThat(roles("mai.thanhpho", LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(roles("chutich", LocalDate.of(2025, 7, 1))).containsExactly("LEADER province");
  }

  @Test
  void twoHeadsInOneUnitAreToldBeforehand() {
    assertThat(reorganizations.preview(act(merger(UnitChange.of(HOME_AFFAIRS), OFFICE))))
        .filteredOn(Moving::warning)
        .singleElement()
        .satisfies(
            moving -> {
              assertThat(moving.what()).isEqualTo("moving.heads");
              assertThat(moving.items())
                  .extracting(Moving.Item::name)
                  .containsExactlyInAnyOrder("Hà Quốc Thành (thanh.vpub)", "Cầm Văn Sơn (son.snv)");
            });
  }

  private List<String> roles(String username, LocalDate day) {
    return jdbc.sql(
            """
            select g.role || ' ' || u.key from identity.role_grant g
              join identity.account a on a.id = g.account_id
              join organization.unit u on u.id = g.unit_id
             where a.username = :username
               and (g.valid_from is null or g.valid_from <= :day)
               and (g.valid_to is null or g.valid_to >= :day)
            """)
        .param("username", username)
        .param("day", day)
        .query(String.class)
        .list();
  }

  @Test
  void oneEventTellsTheTrailEverything() {
    Reorganization done = reorganizations.enact(act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE)));
    assertThat(
            jdbc.sql("select count(*) from audit.trace where subject_id = ?")
                .param(done.id().value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void eachUnitTellsInItsOwnHistoryWhatBecameOfIt() {
    reorganizations.enact(act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE)));
    for (UnitId unit : List.of(HOME_AFFAIRS, JUSTICE)) {
      assertThat(
              jdbc.sql(
                      """
                      select after ->> 'succession' || ' ' || (after -> 'heirs' -> 0 ->> 'value') || ' ' || reason
                        from audit.trace
                       where subject_kind = 'Unit' and subject_id = ? and act = 'UnitSucceeded'
                       order by number desc limit 1
                      """)
                  .param(unit.value())
                  .query(String.class)
                  .single())
          .isEqualTo("MERGE " + HOME_AFFAIRS.value() + " 12/NQ-HĐND");
    }
  }

  @Test
  void anActIsEnactedOnce() {
    reorganizations.enact(act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE)));
    assertProblems(
        act(merger(UnitChange.of(HOME_AFFAIRS), FOREIGN_AFFAIRS)),
        "number: organization.act.already-enacted");
  }

  @Test
  void nothingIsHalfDone() {
    UnitId heir = UnitId.next();
    ReorganizationDraft refused =
        act(
            SuccessionDraft.of(
                SuccessionKind.ESTABLISH,
                List.of(),
                UnitChange.founding(heir, "Sở Mới", UnitKind.DEPARTMENT, PROVINCE)),
            merger(UnitChange.of(HOME_AFFAIRS), UnitId.next()));
    assertThatThrownBy(() -> reorganizations.enact(refused))
        .isInstanceOf(ReorganizationRefused.class);
    assertThat(units.on(DAY).find(heir)).isEmpty();
  }

  @Test
  void tellsEveryProblemAtOnceBesideItsRow() {
    assertThat(
            reorganizations.check(
                new ReorganizationDraft(
                    new LegalAct("", "", SIGNED, "", DAY),
                    List.of(
                        merger(UnitChange.of(HOME_AFFAIRS), UnitId.next()),
                        merger(UnitChange.of(OFFICE), SeedUnits.id("skhdt")),
                        SuccessionDraft.of(SuccessionKind.DISSOLVE, List.of())))))
        .extracting(problem -> problem.row() + " " + problem.field() + " " + problem.why().key())
        .containsExactly(
            "-1 number organization.act.number-missing",
            "-1 issuer organization.act.issuer-missing",
            "0 from organization.act.unknown",
            "1 from organization.act.gone",
            "2 from organization.act.shape.DISSOLVE");
  }

  @Test
  void refusesAUnitUnderItself() {
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.MOVE, List.of(OFFICE), UnitChange.of(OFFICE).under(MUONG_LEO)),
            SuccessionDraft.of(
                SuccessionKind.MOVE, List.of(MUONG_LEO), UnitChange.of(MUONG_LEO).under(OFFICE))),
        "parent: organization.act.cyclic",
        "parent: organization.act.cyclic");
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.MOVE, List.of(OFFICE), UnitChange.of(OFFICE).under(OFFICE))),
        "parent: organization.act.cyclic");
  }

  @Test
  void refusesAnActBeforeWhatIsWrittenDownAlready() {
    assertThat(
            keys(
                reorganizations.check(
                    on(LocalDate.of(2025, 1, 1), merger(UnitChange.of(OFFICE), MUONG_LEO)))))
        .containsExactly("from: organization.act.changed-later");
    assertThat(
            keys(
                reorganizations.check(
                    on(LocalDate.of(2025, 3, 1), merger(UnitChange.of(OFFICE), HOME_AFFAIRS)))))
        .containsExactly("from: organization.act.unborn");
  }

  @Test
  void refusesTwoHeirsWithoutAMainOne() {
    UnitChange one = founding("Sở Một").beside();
    UnitChange two = founding("Sở Hai").beside();
    assertProblems(
        act(SuccessionDraft.of(SuccessionKind.SPLIT, List.of(JUSTICE), one, two)),
        "to: organization.act.no-main");
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.SPLIT, List.of(JUSTICE), founding("Sở Một"), founding("Sở Hai"))),
        "to: organization.act.two-mains");
  }

  @Test
  void refusesAUnitInTwoSuccessions() {
    assertProblems(
        act(merger(UnitChange.of(HOME_AFFAIRS), JUSTICE), merger(UnitChange.of(OFFICE), JUSTICE)),
        "from: organization.act.elsewhere");
  }

  @Test
  void refusesANameOrACodeSomebodyElseHas() {
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.ESTABLISH, List.of(), founding("Sở Tư pháp").coded("03646"))),
        "name: organization.act.name-taken",
        "code: organization.act.code-taken");
  }

  @Test
  void aNameIsFreeAgainWhenItsUnitEndsInTheSameAct() {
    assertThat(reorganizations.check(act(merger(founding("Sở Tư pháp"), JUSTICE, FOREIGN_AFFAIRS))))
        .isEmpty();
  }

  @Test
  void refusesToEndAUnitThatStillStandsAboveOthers() {
    assertProblems(
        act(SuccessionDraft.of(SuccessionKind.DISSOLVE, List.of(PROVINCE))),
        "from: organization.act.still-above");
  }

  @Test
  void refusesANewUnitWithoutNameKindAndParent() {
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.ESTABLISH,
                List.of(),
                new UnitChange(
                    UnitId.next(), true, true, "", " ", null, null, List.of(), Map.of()))),
        "name: organization.act.name-missing",
        "kind: organization.act.kind-missing",
        "parent: organization.act.parent-missing");
  }

  @Test
  void refusesAParentThatIsGone() {
    assertProblems(
        act(
            SuccessionDraft.of(
                SuccessionKind.MOVE,
                List.of(MUONG_LEO),
                UnitChange.of(MUONG_LEO).under(SeedUnits.id("gso-127")))),
        "parent: organization.act.parent-unknown");
  }

  @Test
  void theDatabaseRefusesToRewriteASuccession() {
    assertThatThrownBy(() -> jdbc.sql("update organization.succession set kind = 'MOVE'").update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
  }

  private void assertProblems(ReorganizationDraft draft, String... problems) {
    assertThat(keys(reorganizations.check(draft))).containsExactly(problems);
    assertThatThrownBy(() -> reorganizations.enact(draft))
        .isInstanceOf(ReorganizationRefused.class);
  }

  private static List<String> keys(List<ActProblem> problems) {
    return problems.stream().map(each -> each.field() + ": " + each.why().key()).toList();
  }

  private static UnitChange founding(String name) {
    return UnitChange.founding(UnitId.next(), name, UnitKind.DEPARTMENT, PROVINCE);
  }

  private static SuccessionDraft merger(UnitChange heir, UnitId... from) {
    return SuccessionDraft.of(SuccessionKind.MERGE, Stream.of(from).toList(), heir);
  }

  private static ReorganizationDraft act(SuccessionDraft... successions) {
    return on(DAY, successions);
  }

  private static ReorganizationDraft on(LocalDate day, SuccessionDraft... successions) {
    return new ReorganizationDraft(
        new LegalAct("12/NQ-HĐND", "HĐND tỉnh Sơn La", SIGNED, "Nghị quyết thử", day),
        List.of(successions));
  }
}
