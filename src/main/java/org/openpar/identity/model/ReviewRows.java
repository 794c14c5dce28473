package org.openpar.identity.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountId;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountState;
import org.openpar.identity.GrantId;
import org.openpar.identity.GrantLine;
import org.openpar.identity.ReviewId;
import org.openpar.identity.ReviewLine;
import org.openpar.identity.ReviewLine.Verdict;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitMap;
import org.openpar.organization.Units;
import org.openpar.platform.model.Identifier;
import org.openpar.platform.text.VietnameseOrder;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of reviews.
@Repository
class ReviewRows {

  private static final String REVIEWS =
      """
      select r.*, p.full_name as opener
        from identity.review r
        left join identity.account a on a.id = r.opened_by
        left join organization.person p on p.id = a.person_id
       order by r.opened_at desc
      """;
  private static final String LINES =
      """
      select l.*, p.full_name as decider
        from identity.review_line l
        left join identity.account a on a.id = l.decided_by
        left join organization.person p on p.id = a.person_id
       where l.review_id = :review
      """;
  private static final String SIGNATURES =
      """
      select s.unit_id, s.signed_at, p.full_name
        from identity.review_sign_off s
        join identity.account a on a.id = s.signed_by
        join organization.person p on p.id = a.person_id
       where s.review_id = :review
      """;

  /// Who answers for a unit.
  record Signature(String by, Instant at) {}

  private final JdbcClient jdbc;
  private final AccountRows accounts;
  private final Units units;
  private final Clock clock;

  ReviewRows(JdbcClient jdbc, AccountRows accounts, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.units = units;
    this.clock = clock;
  }

  List<Review> reviews() {
    return jdbc.sql(REVIEWS).query((row, number) -> review(row)).list();
  }

  Optional<LocalDate> findFirstOpening() {
    return jdbc
        .sql("select min(opened_at)::date as day from identity.account")
        .query((row, number) -> row.getObject("day", LocalDate.class))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  /// Begins a review: a line for every open account and for every grant in force.
  int insert(ReviewId id, LocalDate dueOn, @Nullable AccountId by) {
    LocalDate day = LocalDate.now(clock);
    jdbc.sql(
            """
            insert into identity.review (id, opened_at, opened_on, opened_by, due_on)
            values (:id, :now, :day, :by, :due)
            """)
        .param("id", id.value())
        .param("now", OffsetDateTime.now(clock))
        .param("day", day)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("due", dueOn)
        .update();
    List<AccountLine> open =
        accounts.all().stream().filter(one -> one.state() != AccountState.CLOSED).toList();
    open.forEach(account -> insert(id, account.unit(), account.id(), null));
    Map<AccountId, AccountLine> byId =
        open.stream().collect(Collectors.toMap(AccountLine::id, Function.identity()));
    List<GrantLine> inForce =
        accounts.grants().stream()
            .filter(grant -> grant.inForce(day) && byId.containsKey(grant.account()))
            .toList();
    inForce.forEach(grant -> insert(id, grant.unit(), grant.account(), grant.id()));
    return open.size() + inForce.size();
  }

  private void insert(ReviewId id, UnitId unit, AccountId account, @Nullable GrantId grant) {
    jdbc.sql(
            """
            insert into identity.review_line (id, review_id, unit_id, account_id, grant_id)
            values (:id, :review, :unit, :account, :grant)
            """)
        .param("id", Identifier.next())
        .param("review", id.value())
        .param("unit", unit.value())
        .param("account", account.value())
        .param("grant", grant == null ? null : grant.value(), Types.OTHER)
        .update();
  }

  /// Unit by unit, person by person, the account before its grants.
  List<ReviewLine> lines(ReviewId review) {
    UnitMap map = units.on(LocalDate.now(clock));
    Map<AccountId, AccountLine> people =
        accounts.all().stream().collect(Collectors.toMap(AccountLine::id, Function.identity()));
    Map<GrantId, GrantLine> grants =
        accounts.grants().stream().collect(Collectors.toMap(GrantLine::id, Function.identity()));
    Map<UnitId, String> names = units.names(LocalDate.now(clock));
    return jdbc
        .sql(LINES)
        .param("review", review.value())
        .query((row, number) -> line(row, people, grants, names, map))
        .list()
        .stream()
        .sorted(
            Comparator.comparing(ReviewLine::unitName, VietnameseOrder.comparator())
                .thenComparing(ReviewLine::account, AccountLists.BY_NAME)
                .thenComparing(line -> line.grant() == null ? "" : line.grant().role().name()))
        .toList();
  }

  /// How many lines of the running review are open at these units, but for one's own.
  long countOpen(List<UnitId> units, AccountId own) {
    return jdbc.sql(
            """
            select count(*)
              from identity.review_line l
              join identity.review r on r.id = l.review_id and r.closed_at is null
              join identity.account a on a.id = l.account_id and a.enabled
              left join identity.role_grant g on g.id = l.grant_id
             where l.unit_id = any(:units) and l.verdict is null and l.account_id <> :own
               and g.ended_at is null and (g.valid_to is null or g.valid_to >= :day)
            """)
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("own", own.value())
        .param("day", LocalDate.now(clock))
        .query(Long.class)
        .single();
  }

  Map<UnitId, Signature> signatures(ReviewId review) {
    Map<UnitId, Signature> signatures = new HashMap<>();
    jdbc.sql(SIGNATURES)
        .param("review", review.value())
        .query(
            (RowCallbackHandler)
                row ->
                    signatures.put(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new Signature(
                            row.getString("full_name"),
                            row.getObject("signed_at", OffsetDateTime.class).toInstant())));
    return signatures;
  }

  void decide(ReviewLine line, Verdict verdict, AccountId by) {
    jdbc.sql(
            """
            update identity.review_line
               set verdict = :verdict, decided_by = :by, decided_at = :now
             where id = :id and verdict is null
            """)
        .param("verdict", verdict.name())
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .param("id", line.id())
        .update();
  }

  void sign(ReviewId review, UnitId unit, AccountId by) {
    jdbc.sql(
            """
            insert into identity.review_sign_off (review_id, unit_id, signed_by, signed_at)
            values (:review, :unit, :by, :now)
            """)
        .param("review", review.value())
        .param("unit", unit.value())
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  void close(ReviewId review) {
    jdbc.sql("update identity.review set closed_at = :now where id = :id and closed_at is null")
        .param("now", OffsetDateTime.now(clock))
        .param("id", review.value())
        .update();
  }

  /// Whoever decides, signs or closes does so one after the other.
  void lock(ReviewId review) {
    jdbc.sql("select id from identity.review where id = ? for update")
        .param(review.value())
        .query((row, number) -> number)
        .list();
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        row.getObject("opened_on", LocalDate.class),
        row.getString("opener"),
        row.getObject("due_on", LocalDate.class),
        instant(row, "closed_at"));
  }

  /// Where the unit went in a reform meanwhile, the person's present one answers.
  private static ReviewLine line(
      ResultSet row,
      Map<AccountId, AccountLine> people,
      Map<GrantId, GrantLine> grants,
      Map<UnitId, String> names,
      UnitMap map)
      throws SQLException {
    UUID grant = row.getObject("grant_id", UUID.class);
    String verdict = row.getString("verdict");
    AccountLine account =
        Objects.requireNonNull(people.get(new AccountId(row.getObject("account_id", UUID.class))));
    UnitId asked = new UnitId(row.getObject("unit_id", UUID.class));
    UnitId unit = map.find(asked).isPresent() ? asked : account.unit();
    return new ReviewLine(
        row.getObject("id", UUID.class),
        unit,
        names.getOrDefault(unit, ""),
        account,
        grant == null ? null : grants.get(new GrantId(grant)),
        verdict == null ? null : Verdict.valueOf(verdict),
        row.getString("decider"),
        instant(row, "decided_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
