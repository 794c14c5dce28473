package org.openpar.plan.model;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFileId;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.identity.Policy;
import org.openpar.plan.PlanId;
import org.openpar.platform.model.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the signed copies of promulgated plans. A better scan takes the place of the last
/// one, which is kept all the same.
@Service
@Transactional
public class SignedCopies {

  private final PlanRepository plans;
  private final StoredFiles files;
  private final JdbcClient jdbc;
  private final Policy policy;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignedCopies(
      PlanRepository plans,
      StoredFiles files,
      JdbcClient jdbc,
      Policy policy,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.files = files;
    this.jdbc = jdbc;
    this.policy = policy;
    this.events = events;
    this.clock = clock;
  }

  /// Keeps the file byte for byte. One that may not be evidence is refused as such; so is a plan
  /// that is not promulgated.
  public void attach(PlanId id, String name, byte[] content, Actor by) {
    policy.demand(by, PlanActs.ATTACH);
    Plan plan = plans.findById(id).orElseThrow(() -> new NotFound("plan " + id.value()));
    if (!policy.permits(by, PlanActs.READ, plan.state())) {
      throw new NotFound("plan " + id.value());
    } else if (!plan.state().promulgated()) {
      throw new PlanNotOpen(plan.state());
    }
    StoredFile file = files.store(name, content);
    jdbc.sql(
            """
            insert into plan.signed_copy (plan_id, file_id, at, person_id, person_name)
            values (:plan, :file, :at, :person, :name)
            """)
        .param("plan", id.value())
        .param("file", file.id().value())
        .param("at", OffsetDateTime.now(clock))
        .param("person", by.person().value())
        .param("name", by.name())
        .update();
    events.publishEvent(new SignedCopyAttached(id, file.name(), file.sha256()));
  }

  /// The last one attached.
  @Transactional(readOnly = true)
  public Optional<SignedCopy> find(PlanId plan) {
    return jdbc.sql(
            """
            select file_id, at, person_name from plan.signed_copy
             where plan_id = ? order by number desc limit 1
            """)
        .param(plan.value())
        .query(
            (row, number) ->
                new SignedCopy(
                    new StoredFileId(row.getObject("file_id", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("person_name")))
        .optional();
  }
}
