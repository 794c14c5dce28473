package org.openpar.directory.model;

import java.time.LocalDate;
import org.openpar.identity.Actor;
import org.openpar.organization.AbsenceId;
import org.openpar.organization.AbsenceReason;
import org.openpar.organization.Absences;
import org.openpar.organization.Contact;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.organization.PostId;
import org.openpar.organization.PostRank;
import org.openpar.organization.Posts;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.Forbidden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door through which people and posts are kept: permission here, the rules in organization.
@Service
@Transactional
public class Personnel {

  private final Keeping keeping;
  private final People people;
  private final Posts posts;
  private final Absences absences;

  Personnel(Keeping keeping, People people, Posts posts, Absences absences) {
    this.keeping = keeping;
    this.people = people;
    this.posts = posts;
    this.absences = absences;
  }

  /// A new person in a vacant post; both or neither.
  public PersonId enter(Contact contact, PostId post, LocalDate from, Actor actor) {
    keeping.demandKept(actor, posts.post(post, from).unit());
    PersonId person = people.enter(contact);
    posts.take(post, person, from, true);
    return person;
  }

  public void change(PersonId person, Contact contact, Actor actor) {
    keeping.demandKept(actor, person);
    people.change(person, contact);
  }

  public PostId establish(UnitId unit, String title, PostRank rank, LocalDate from, Actor actor) {
    keeping.demandKept(actor, unit);
    return posts.establish(unit, title, rank, from);
  }

  public void rank(PostId post, PostRank rank, LocalDate day, Actor actor) {
    keeping.demandKept(actor, posts.post(post, day).unit());
    posts.rank(post, rank, day);
  }

  /// Somebody known takes one more post.
  public void take(PostId post, PersonId person, LocalDate from, boolean main, Actor actor) {
    Post taken = posts.post(post, from);
    keeping.demandKept(actor, taken.unit());
    keeping.demandSeen(actor, person);
    posts.take(post, person, from, main);
  }

  public void abolish(PostId post, LocalDate lastDay, Actor actor) {
    keeping.demandKept(actor, posts.post(post, lastDay).unit());
    posts.abolish(post, lastDay);
  }

  public AbsenceId noteAbsence(
      PersonId person, LocalDate first, LocalDate last, AbsenceReason reason, Actor actor) {
    demandMayNote(person, actor);
    return absences.note(person, first, last, reason);
  }

  public void withdrawAbsence(AbsenceId absence, PersonId person, Actor actor) {
    demandMayNote(person, actor);
    absences.withdraw(absence, person);
  }

  public void demandMayNote(PersonId person, Actor actor) {
    keeping.demandSeen(actor, person);
    if (!keeping.notesAbsences(actor, person)) {
      throw new Forbidden(PeopleActs.AWAY);
    }
  }
}
