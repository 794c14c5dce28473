package org.openpar.directory.model;

import static org.openpar.directory.model.PersonField.EMAIL;
import static org.openpar.directory.model.PersonField.FROM;
import static org.openpar.directory.model.PersonField.KEY;
import static org.openpar.directory.model.PersonField.MORE;
import static org.openpar.directory.model.PersonField.NAME;
import static org.openpar.directory.model.PersonField.PHONE;
import static org.openpar.directory.model.PersonField.RANK;
import static org.openpar.directory.model.PersonField.TITLE;
import static org.openpar.directory.model.PersonField.UNIT;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Contact;
import org.openpar.organization.EmailMalformed;
import org.openpar.organization.EmailTaken;
import org.openpar.organization.Enrolment;
import org.openpar.organization.Enrolment.Appointment;
import org.openpar.organization.Enrolment.Known;
import org.openpar.organization.Enrolment.KnownPost;
import org.openpar.organization.Enrolment.Newcomer;
import org.openpar.organization.Enrolment.Opening;
import org.openpar.organization.MainPostAlreadyHeld;
import org.openpar.organization.NameMissing;
import org.openpar.organization.PersonId;
import org.openpar.organization.PostId;
import org.openpar.organization.PostRank;
import org.openpar.organization.TitleMissing;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitAlreadyHeaded;
import org.openpar.organization.UnitId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.text.Normal;

/// Looks a sheet of people through, line by line, against what is known: pure, so that many lines
/// cost no statement. A line with a problem counts for nothing, so one slip makes one problem.
final class PeopleCheck {

  private static final DateWords DAYS = new DateWords();
  private static final int LONGEST_TITLE = 200;

  /// Who a line means.
  private record Someone(PersonId id, Contact contact, boolean isNew) {}

  /// A post as a line asks for it.
  private record Wanted(UnitId unit, String title) {}

  private final IntakeUnits units;
  private final Map<String, Someone> byEmail = new HashMap<>();
  private final Map<Wanted, Deque<KnownPost>> vacant = new HashMap<>();
  private final Map<Wanted, List<KnownPost>> held = new HashMap<>();
  private final Map<UnitId, String> heads = new HashMap<>();
  private final Map<PersonId, String> mains = new HashMap<>();
  private final Set<String> entered = new HashSet<>();

  private final List<IntakeProblem> problems = new ArrayList<>();
  private final List<Newcomer> persons = new ArrayList<>();
  private final List<Opening> posts = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private int unchanged;

  PeopleCheck(IntakeUnits units, Known known) {
    this.units = units;
    known
        .persons()
        .forEach(
            person ->
                byEmail.put(
                    person.email(),
                    new Someone(
                        person.id(), new Contact(person.name(), person.email(), null), false)));
    known.posts().forEach(this::remember);
    known.mainHolders().forEach(main -> mains.put(main.person(), main.title()));
  }

  IntakeReport<Enrolment> look(List<IntakeRow> rows) {
    rows.forEach(this::look);
    return new IntakeReport<>(
        rows,
        List.copyOf(problems),
        List.of(),
        new Enrolment(List.copyOf(persons), List.copyOf(posts), List.copyOf(appointments)),
        unchanged);
  }

  private void remember(KnownPost post) {
    Wanted wanted = new Wanted(post.unit(), post.title());
    if (post.holder() == null) {
      vacant.computeIfAbsent(wanted, none -> new ArrayDeque<>()).add(post);
    } else {
      held.computeIfAbsent(wanted, none -> new ArrayList<>()).add(post);
    }
    if (post.rank() == PostRank.HEAD) {
      heads.put(post.unit(), post.title());
    }
  }

  private void look(IntakeRow row) {
    Line line = new Line(row);
    if (line.vacancy()) {
      open(line);
    } else {
      appoint(line);
    }
    problems.addAll(line.wrong);
  }

  /// A post without a holder.
  private void open(Line line) {
    Optional<Unit> unit = line.unit();
    String title = line.title();
    PostRank rank = line.rank(title);
    if (!line.sound() || unit.isEmpty()) {
      return;
    }
    Wanted wanted = new Wanted(unit.get().id(), title);
    if (vacant.containsKey(wanted)) {
      unchanged++;
    } else if (line.headless(wanted.unit(), rank)) {
      LocalDate from = line.at(FROM).isEmpty() ? units.day() : line.from(unit.get());
      if (line.sound()) {
        posts.add(new Opening(PostId.next(), wanted.unit(), title, rank, from, line.number()));
        noteHead(wanted.unit(), rank, title);
      }
    }
  }

  private void appoint(Line line) {
    Optional<Unit> unit = line.unit();
    Contact contact = line.contact();
    String title = line.title();
    PostRank rank = line.rank(title);
    if (unit.isPresent() && line.known(contact, unit.get().id(), title)) {
      unchanged += line.sound() ? 1 : 0;
      return;
    }
    LocalDate from = line.from(unit.orElse(null));
    Someone someone = line.person(contact);
    boolean main = line.main(someone);
    Deque<KnownPost> free =
        unit.map(one -> vacant.get(new Wanted(one.id(), title))).orElseGet(ArrayDeque::new);
    boolean taken = !free.isEmpty();
    if (!taken && unit.isPresent()) {
      line.headless(unit.get().id(), rank);
    }
    if (!line.sound() || unit.isEmpty()) {
      return;
    }
    UnitId where = unit.get().id();
    PostId post = taken ? free.removeFirst().id() : PostId.next();
    if (!taken) {
      posts.add(new Opening(post, where, title, rank, from, line.number()));
      noteHead(where, rank, title);
    }
    enter(someone, line.number());
    if (main) {
      mains.put(someone.id(), title);
    }
    appointments.add(new Appointment(post, where, title, someone.id(), from, main, line.number()));
  }

  private void enter(Someone someone, int line) {
    if (someone.contact().email() != null) {
      byEmail.putIfAbsent(someone.contact().email(), someone);
    }
    if (someone.isNew() && entered.add(someone.id().value().toString())) {
      persons.add(new Newcomer(someone.id(), someone.contact(), line));
    }
  }

  private void noteHead(UnitId unit, PostRank rank, String title) {
    if (rank == PostRank.HEAD) {
      heads.put(unit, title);
    }
  }

  /// One line while it is looked at.
  private final class Line {

    private final IntakeRow row;
    private final List<IntakeProblem> wrong = new ArrayList<>();

    Line(IntakeRow row) {
      this.row = row;
    }

    int number() {
      return row.number();
    }

    String at(PersonField field) {
      return row.at(field).strip();
    }

    boolean sound() {
      return wrong.isEmpty();
    }

    void wrong(PersonField field, RuleViolated refusal) {
      wrong.add(new IntakeProblem(row, field, refusal));
    }

    boolean vacancy() {
      return at(NAME).isEmpty() && at(EMAIL).isEmpty() && at(PHONE).isEmpty();
    }

    Optional<Unit> unit() {
      PersonField where = at(KEY).isEmpty() ? UNIT : KEY;
      List<Unit> found = units.find(at(KEY), at(UNIT));
      if (found.isEmpty()) {
        wrong(where, new UnitNotKept(at(where)));
      } else if (found.size() > 1) {
        wrong(where, new UnitNameAmbiguous(at(where)));
      }
      return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Contact contact() {
      Contact contact = Contact.of(at(NAME), at(EMAIL), at(PHONE));
      for (RuleViolated problem : contact.problems()) {
        switch (problem) {
          case NameMissing missing -> wrong(NAME, missing);
          case EmailMalformed malformed -> wrong(EMAIL, malformed);
          default -> wrong(NAME, problem);
        }
      }
      return contact;
    }

    String title() {
      String title = Normal.nfc(at(TITLE)).replaceAll("(?U)\\s+", " ");
      if (title.isEmpty() || title.length() > LONGEST_TITLE) {
        wrong(TITLE, new TitleMissing());
      }
      return title;
    }

    PostRank rank(String title) {
      if (at(RANK).isEmpty()) {
        return PostRank.of(title);
      }
      Optional<PostRank> rank = PersonField.rank(at(RANK));
      if (rank.isEmpty()) {
        wrong(RANK, new RankUnknown(at(RANK)));
      }
      return rank.orElse(PostRank.OFFICER);
    }

    LocalDate from(@Nullable Unit unit) {
      try {
        LocalDate from = DAYS.parse(at(FROM), Locale.ROOT);
        if (unit != null && !unit.validity().contains(from)) {
          wrong(FROM, new UnitNotThere(unit.name()));
        }
        return from;
      } catch (DateTimeException noDay) {
        wrong(FROM, new DayMissing(at(FROM)));
        return units.day();
      }
    }

    /// Whether this very person holds this very post already.
    boolean known(Contact contact, UnitId unit, String title) {
      return held.getOrDefault(new Wanted(unit, title), List.of()).stream()
          .anyMatch(
              post ->
                  contact.name().equals(post.holderName())
                      && (contact.email() == null
                          || post.holderEmail() == null
                          || contact.email().equals(post.holderEmail())));
    }

    Someone person(Contact contact) {
      Someone other = contact.email() == null ? null : byEmail.get(contact.email());
      if (other == null) {
        return new Someone(PersonId.next(), contact, true);
      }
      if (!other.contact().name().equals(contact.name())) {
        wrong(EMAIL, new EmailTaken(other.contact().name()));
      }
      return other;
    }

    boolean main(Someone someone) {
      boolean main = at(MORE).isEmpty();
      String other = mains.get(someone.id());
      if (main && other != null && sound()) {
        wrong(MORE, new MainPostAlreadyHeld(other));
      }
      return main;
    }

    boolean headless(UnitId unit, PostRank rank) {
      String head = rank == PostRank.HEAD ? heads.get(unit) : null;
      if (head != null) {
        wrong(RANK, new UnitAlreadyHeaded(head));
      }
      return head == null;
    }
  }
}
