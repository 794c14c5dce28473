package org.openpar.directory.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpar.directory.model.Intakes.Intake;
import org.openpar.identity.Actor;
import org.openpar.organization.Contact;
import org.openpar.organization.Enrolment;
import org.openpar.organization.Enrolments;
import org.openpar.organization.Unit;
import org.springframework.stereotype.Component;

/// Sheets of people, into the units the actor keeps.
@Component
public class PeopleIntake implements IntakeKind<Enrolment> {

  private final Keeping keeping;
  private final Enrolments enrolments;
  private final Clock clock;

  PeopleIntake(Keeping keeping, Enrolments enrolments, Clock clock) {
    this.keeping = keeping;
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "PEOPLE";
  }

  @Override
  public IntakeColumns columns() {
    return PersonField.COLUMNS;
  }

  @Override
  public IntakeReport<Enrolment> check(List<IntakeRow> rows, Intake intake, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<Unit> kept = keeping.kept(actor, today);
    List<String> emails =
        rows.stream()
            .map(row -> Contact.of("", row.at(PersonField.EMAIL), "").email())
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    return new PeopleCheck(
            new IntakeUnits(kept, today),
            enrolments.known(emails, kept.stream().map(Unit::id).toList(), today))
        .look(rows);
  }

  @Override
  public void closeRegister() {
    enrolments.closeRegister();
  }

  @Override
  public void write(Enrolment meant, Intake intake, Actor actor) {
    enrolments.enrol(meant, actor.unit(), intake.file().name(), intake.file().sha256());
  }
}
