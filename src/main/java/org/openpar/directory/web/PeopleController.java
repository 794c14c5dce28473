package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpar.directory.model.Keeping;
import org.openpar.directory.model.PeopleActs;
import org.openpar.documents.ListFile;
import org.openpar.identity.Actor;
import org.openpar.organization.PostSearch;
import org.openpar.organization.Posts;
import org.openpar.organization.Unit;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of people and of vacant posts, on the screen and as a file.
@Controller
class PeopleController {

  private final Posts posts;
  private final Keeping keeping;
  private final Clock clock;

  PeopleController(Posts posts, Keeping keeping, Clock clock) {
    this.posts = posts;
    this.keeping = keeping;
    this.clock = clock;
  }

  @GetMapping(PeopleFilter.PATH)
  @Requires(PeopleActs.READ)
  Page index(PeopleFilter filter, Actor actor) {
    LocalDate day = filter.day().or(LocalDate.now(clock));
    List<Unit> readable = keeping.readable(actor, day);
    PostSearch search = filter.search(readable);
    PostSearch vacant = new PostSearch(search.units(), null, true, 0, 0);
    return new PeoplePage(
        filter,
        day,
        posts.list(
            search.limitedTo((filter.page() - 1) * PeopleFilter.ROWS, PeopleFilter.ROWS), day),
        posts.count(search, day),
        posts.count(vacant, day),
        readable,
        readable.stream().collect(Collectors.toMap(Unit::id, Unit::name)),
        keeping.keeps(actor));
  }

  @GetMapping({PeopleFilter.PATH + ".xlsx", PeopleFilter.PATH + ".csv"})
  @Requires(PeopleActs.READ)
  ListFile export(PeopleFilter filter, Actor actor, Texts t) {
    LocalDate day = filter.day().or(LocalDate.now(clock));
    List<Unit> readable = keeping.readable(actor, day);
    var units = readable.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    return new PeopleListing(day, units, t)
        .list()
        .rows(posts.list(filter.search(readable), day)::forEach);
  }
}
