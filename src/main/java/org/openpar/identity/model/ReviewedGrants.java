package org.openpar.identity.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openpar.identity.ReviewId;
import org.openpar.identity.ReviewLinesCarried;
import org.openpar.organization.Moving;
import org.openpar.organization.Reorganization;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Identifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a running review still asks a unit that goes elsewhere. An account is asked about where its
/// person works, so its line follows by itself; the grant that goes on at the heir is another one,
/// and what was not yet said of the old is asked of it.
@Component
class ReviewedGrants {

  private static final String OPEN =
      """
      select l.unit_id, count(*) as lines
        from identity.review_line l
        join identity.review r on r.id = l.review_id and r.closed_at is null
        join identity.account a on a.id = l.account_id and a.enabled
        left join identity.role_grant g on g.id = l.grant_id
       where l.unit_id = any (:units) and l.verdict is null
         and g.ended_at is null and (g.valid_to is null or g.valid_to >= :eve)
       group by l.unit_id
      """;
  private static final String FOLLOW =
      """
      insert into identity.review_line (id, review_id, unit_id, account_id, grant_id)
      select :id, l.review_id, :heir, l.account_id, :next
        from identity.review_line l
        join identity.review r on r.id = l.review_id and r.closed_at is null
       where l.grant_id = :grant and l.verdict is null
      on conflict (review_id, account_id, grant_id) do nothing
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  ReviewedGrants(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  List<Moving> preview(Reorganization reorganization) {
    List<Moving> moving = new ArrayList<>();
    open(reorganization)
        .forEach(
            (unit, lines) ->
                moving.add(
                    new Moving(
                        "moving.review-lines",
                        unit,
                        reorganization.of(unit).whereTo(unit, null).orElse(null),
                        lines,
                        List.of(),
                        false)));
    return moving;
  }

  void follow(CarriedGrant grant, UUID next, UnitId heir) {
    jdbc.sql(FOLLOW)
        .param("id", Identifier.next())
        .param("heir", heir.value())
        .param("next", next)
        .param("grant", grant.id())
        .update();
  }

  /// An heir who had signed did not sign for what comes now.
  void tell(Reorganization reorganization) {
    findRunning()
        .ifPresent(
            review ->
                open(reorganization)
                    .forEach((unit, lines) -> tell(review, unit, lines, reorganization)));
  }

  private void tell(ReviewId review, UnitId unit, int lines, Reorganization reorganization) {
    UnitId heir = reorganization.of(unit).whereTo(unit, null).orElse(null);
    boolean unsigned =
        heir != null
            && jdbc.sql("delete from identity.review_sign_off where review_id = ? and unit_id = ?")
                    .params(review.value(), heir.value())
                    .update()
                > 0;
    events.publishEvent(
        new ReviewLinesCarried(review, unit, heir, lines, unsigned, reorganization.basis(unit)));
  }

  private Optional<ReviewId> findRunning() {
    return jdbc.sql("select id from identity.review where closed_at is null")
        .query((row, number) -> new ReviewId(row.getObject("id", UUID.class)))
        .optional();
  }

  /// How many lines of units that are no more are open, unit by unit.
  private Map<UnitId, Integer> open(Reorganization reorganization) {
    Map<UnitId, Integer> open = new LinkedHashMap<>();
    List<UnitId> ended =
        reorganization.givers().stream()
            .filter(unit -> reorganization.of(unit).ended().contains(unit))
            .toList();
    jdbc.sql(OPEN)
        .param("units", ended.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("eve", reorganization.act().eve())
        .query(
            (RowCallbackHandler)
                row ->
                    open.put(
                        new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("lines")));
    return open;
  }
}
