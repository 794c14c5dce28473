package org.openpar.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openpar.directory.model.Handover;
import org.openpar.directory.model.HandoverId;
import org.openpar.directory.model.HandoverOrder;
import org.openpar.directory.model.Handovers;
import org.openpar.directory.model.Keeping;
import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.paper.TransferSheet;
import org.openpar.documents.StoredFile;
import org.openpar.documents.StoredFiles;
import org.openpar.identity.Actor;
import org.openpar.organization.OpenItem;
import org.openpar.organization.People;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.organization.PostId;
import org.openpar.organization.Posts;
import org.openpar.organization.Units;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.DateWords;
import org.openpar.platform.web.Download;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.openpar.platform.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody leaves a post: what is open is seen, given to others and written on a transfer sheet.
@Controller
@RequestMapping(PeopleFilter.PATH)
class HandoverController {

  private final Handovers handovers;
  private final TransferSheet sheet;
  private final Surroundings surroundings;
  private final StoredFiles files;

  HandoverController(
      Handovers handovers, TransferSheet sheet, Surroundings surroundings, StoredFiles files) {
    this.handovers = handovers;
    this.sheet = sheet;
    this.surroundings = surroundings;
    this.files = files;
  }

  @GetMapping("/{person}/ban-giao")
  @Requires(PeopleActs.KEEP)
  Page blank(
      @PathVariable PersonId person, @RequestParam(name = "chuc-vu") PostId post, Actor actor) {
    HandoverForm form = new HandoverForm(Typed.none().with("lastDay", surroundings.today()));
    return surroundings.page(person, post, form, FormErrors.none(), actor);
  }

  @PostMapping("/{person}/ban-giao")
  @Requires(PeopleActs.KEEP)
  Page create(
      @PathVariable PersonId person,
      @RequestParam(name = "chuc-vu") PostId post,
      Typed typed,
      Actor actor) {
    HandoverForm form = new HandoverForm(typed);
    FormErrors errors = new Mistakes().day("lastDay", form.lastDay()).errors();
    if (errors.any()) {
      return surroundings.page(person, post, form, errors, actor);
    }
    try {
      LocalDate lastDay = Mistakes.day(form.lastDay());
      List<OpenItem> open = surroundings.open(person, post, lastDay);
      handovers.handOver(
          new HandoverOrder(person, post, lastDay, form.heirs(open), form.leaveOpen()),
          sheet::write,
          actor);
      return Redirect.to(PeopleFilter.PATH + "/" + person.value())
          .saying("directory.said.handed-over");
    } catch (RuleViolated refusal) {
      return surroundings.page(person, post, form, FormErrors.of(refusal), actor);
    }
  }

  @GetMapping("/ban-giao/{handover}")
  @Requires(PeopleActs.READ)
  void show(@PathVariable HandoverId handover, Actor actor, HttpServletResponse response)
      throws IOException {
    Handover made = handovers.handover(handover, actor);
    StoredFile file = files.file(made.file());
    response.setContentLengthLong(file.size());
    files.copyTo(file.id(), new Download(file.name(), file.mediaType()).to(response));
  }

  /// What stands around a handover.
  @Component
  static class Surroundings {

    private final Handovers handovers;
    private final Keeping keeping;
    private final People people;
    private final Posts posts;
    private final Units units;
    private final Clock clock;

    Surroundings(
        Handovers handovers,
        Keeping keeping,
        People people,
        Posts posts,
        Units units,
        Clock clock) {
      this.handovers = handovers;
      this.keeping = keeping;
      this.people = people;
      this.posts = posts;
      this.units = units;
      this.clock = clock;
    }

    String today() {
      return new DateWords().print(LocalDate.now(clock), Locale.ROOT);
    }

    List<OpenItem> open(PersonId person, PostId post, LocalDate lastDay) {
      return handovers.listOpen(person, posts.post(post, lastDay), lastDay);
    }

    Page page(PersonId person, PostId id, HandoverForm form, FormErrors errors, Actor actor) {
      LocalDate day = LocalDate.now(clock);
      Post post = posts.post(id, day);
      keeping.demandKept(actor, post.unit());
      Post.Holder holder = post.holder();
      if (holder == null || !holder.person().equals(person)) {
        throw new NotFound("holder of post " + id.value());
      }
      return new HandoverPage(
          person,
          people.contact(person).name(),
          post,
          units.names(day).getOrDefault(post.unit(), ""),
          handovers.listOpen(person, post, day),
          handovers.listHeirs(person, post.unit(), day),
          form,
          errors);
    }
  }
}
