package org.openpar.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.time.DateRange;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The posts of units and who holds them from when to when. A post that nobody holds is vacant and
/// known as such; one holder at a time, one head a unit, one main post a person.
@Service
public class Posts {

  private static final int LONGEST = 200;

  private final PostRegister register;
  private final ApplicationEventPublisher events;

  Posts(PostRegister register, ApplicationEventPublisher events) {
    this.register = register;
    this.events = events;
  }

  /// Gives a unit a post, at first a vacant one.
  @Transactional
  public PostId establish(UnitId unit, String title, PostRank rank, LocalDate from) {
    String words = Contact.words(title);
    if (words.isEmpty() || words.length() > LONGEST) {
      throw new TitleMissing();
    }
    register.lock(unit);
    if (rank == PostRank.HEAD) {
      demandNoHead(unit, from);
    }
    PostId id = PostId.next();
    register.add(id, unit, words, rank, from);
    events.publishEvent(new PostEstablished(id, unit, words, rank, null));
    return id;
  }

  /// Says what a post is in its unit; who holds it does not change.
  @Transactional
  public void rank(PostId id, PostRank rank, LocalDate day) {
    Post post = post(id, day);
    register.lock(post.unit());
    if (rank == post.rank()) {
      return;
    }
    if (rank == PostRank.HEAD) {
      demandNoHead(post.unit(), Objects.requireNonNullElse(post.validity().first(), day));
    }
    register.rank(id, rank);
    events.publishEvent(PostRanked.of(post, rank));
  }

  /// A person takes a post from a day on; nobody else may hold it then.
  ///
  /// @param main whether it is the main one of his posts
  @Transactional
  public void take(PostId id, PersonId person, LocalDate from, boolean main) {
    register.lock(id, person);
    Post post = post(id, from);
    if (!post.validity().contains(from)) {
      throw new PostNotThere();
    }
    register
        .findHolder(id, from)
        .ifPresent(
            name -> {
              throw new PostAlreadyHeld(name);
            });
    if (main) {
      register
          .findMain(person, from)
          .ifPresent(
              title -> {
                throw new MainPostAlreadyHeld(title);
              });
    }
    register.hold(post, person, from, main);
    events.publishEvent(new PostTaken(id, person, post.unit(), post.title(), from, null));
  }

  /// The holder leaves; the last day is still one in the post. He does not go on in an heir of the
  /// unit either, where a reform was laid down ahead.
  @Transactional
  public void vacate(PostId id, PersonId person, LocalDate lastDay) {
    register.lock(id, person);
    Post post = post(id, lastDay);
    Post.Holder holder = post.holder();
    if (holder == null || !holder.person().equals(person)) {
      throw new NotFound("holder of post " + id.value());
    }
    register.end(id, person, lastDay);
    register.endInHeirs(post, person, lastDay);
    events.publishEvent(new PostVacated(id, person, post.unit(), post.title(), lastDay));
  }

  /// The unit gives a post up; nobody may hold it after that day.
  @Transactional
  public void abolish(PostId id, LocalDate lastDay) {
    Post post = post(id, lastDay);
    register.lock(post.unit());
    DateRange validity = post.validity();
    if (!validity.contains(lastDay)) {
      throw new PostNotThere();
    }
    register
        .findHolder(id, lastDay.plusDays(1))
        .ifPresent(
            name -> {
              throw new PostStillHeld(name);
            });
    register.close(id, lastDay);
    events.publishEvent(new PostAbolished(id, post.unit(), post.title(), lastDay));
  }

  private void demandNoHead(UnitId unit, LocalDate from) {
    register
        .findHead(unit, from)
        .ifPresent(
            head -> {
              throw new UnitAlreadyHeaded(head);
            });
  }

  /// The post with whoever held it on the day, or [NotFound].
  @Transactional(readOnly = true)
  public Post post(PostId id, LocalDate day) {
    return register.find(id, day).orElseThrow(() -> new NotFound("post " + id.value()));
  }

  /// The posts a unit has on the day, its head first; one statement.
  @Transactional(readOnly = true)
  public List<Post> listOf(UnitId unit, LocalDate day) {
    return register.list(PostSearch.of(List.of(unit)), day);
  }

  /// The posts of many units, unit by unit; one statement.
  @Transactional(readOnly = true)
  public List<Post> list(PostSearch search, LocalDate day) {
    return register.list(search, day);
  }

  @Transactional(readOnly = true)
  public int count(PostSearch search, LocalDate day) {
    return register.count(search, day);
  }

  /// Every post a person ever held, the newest first.
  @Transactional(readOnly = true)
  public List<Holding> listHeldBy(PersonId person) {
    return register.listHeldBy(person);
  }

  /// The head of a unit on the day, if it has one.
  @Transactional(readOnly = true)
  public Optional<Post> findHead(UnitId unit, LocalDate day) {
    return listOf(unit, day).stream().filter(post -> post.rank() == PostRank.HEAD).findFirst();
  }
}
