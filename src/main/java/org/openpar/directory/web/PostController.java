package org.openpar.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.directory.model.Keeping;
import org.openpar.directory.model.PeopleActs;
import org.openpar.directory.model.PersonAmbiguous;
import org.openpar.directory.model.PersonUnknown;
import org.openpar.directory.model.Personnel;
import org.openpar.directory.model.UnitMissing;
import org.openpar.identity.Actor;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.organization.PostId;
import org.openpar.organization.PostRank;
import org.openpar.organization.PostSearch;
import org.openpar.organization.Posts;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.organization.Units;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Normal;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A post of a unit: established, taken by somebody, given up.
@Controller
@RequestMapping("/chuc-vu")
class PostController {

  private final Personnel personnel;
  private final Keeping keeping;
  private final Posts posts;
  private final Units units;
  private final Clock clock;

  PostController(Personnel personnel, Keeping keeping, Posts posts, Units units, Clock clock) {
    this.personnel = personnel;
    this.keeping = keeping;
    this.posts = posts;
    this.units = units;
    this.clock = clock;
  }

  @GetMapping("/{post}")
  @Requires(PeopleActs.READ)
  Page show(@PathVariable PostId post, Actor actor) {
    return page(post, HoldingForm.BLANK, FormErrors.none(), actor);
  }

  @GetMapping("/moi")
  @Requires(PeopleActs.KEEP)
  Page blank(@RequestParam(required = false) @Nullable UnitId unit, Actor actor) {
    UnitId of = unit == null && keeping.keeps(actor, actor.unit()) ? actor.unit() : unit;
    return form(new PostForm(of, null, null, null), FormErrors.none(), actor);
  }

  @PostMapping
  @Requires(PeopleActs.KEEP)
  Page create(PostForm form, Actor actor) {
    String from = form.said(form.from());
    FormErrors errors = new Mistakes().all(missing(form)).day("from", from).errors();
    UnitId unit = form.unit();
    if (errors.any() || unit == null) {
      return form(form, errors, actor);
    }
    try {
      PostId post =
          personnel.establish(
              unit, form.said(form.title()), form.ranked(), Mistakes.day(from), actor);
      return Redirect.to("/chuc-vu/" + post.value()).saying("directory.said.established");
    } catch (RuleViolated refusal) {
      return form(form, FormErrors.of(refusal), actor);
    }
  }

  @PostMapping("/{post}/nguoi-giu")
  @Requires(PeopleActs.KEEP)
  Page update(@PathVariable PostId post, HoldingForm form, Actor actor) {
    demandKept(post, actor);
    String from = form.said(form.from());
    FormErrors errors = new Mistakes().day("from", from).errors();
    try {
      PersonId person = person(form.said(form.person()), actor);
      if (errors.any()) {
        return page(post, form, errors, actor);
      }
      personnel.take(post, person, Mistakes.day(from), !form.beside(), actor);
      return Redirect.to("/chuc-vu/" + post.value()).saying("directory.said.taken");
    } catch (RuleViolated refusal) {
      return page(post, form, errors.and(refusal), actor);
    }
  }

  @PostMapping("/{post}/vi-tri")
  @Requires(PeopleActs.KEEP)
  Page edit(@PathVariable PostId post, @RequestParam PostRank rank, Actor actor) {
    try {
      personnel.rank(post, rank, LocalDate.now(clock), actor);
      return Redirect.to("/chuc-vu/" + post.value()).saying("directory.said.changed");
    } catch (RuleViolated refusal) {
      return page(post, HoldingForm.BLANK, FormErrors.of(refusal), actor);
    }
  }

  @PostMapping("/{post}/bo")
  @Requires(PeopleActs.KEEP)
  Page destroy(@PathVariable PostId post, HoldingForm form, Actor actor) {
    demandKept(post, actor);
    String lastDay = form.said(form.lastDay());
    FormErrors errors = new Mistakes().day("lastDay", lastDay).errors();
    if (errors.any()) {
      return page(post, form, errors, actor);
    }
    try {
      personnel.abolish(post, Mistakes.day(lastDay), actor);
      return Redirect.to(PeopleFilter.PATH).saying("directory.said.abolished");
    } catch (RuleViolated refusal) {
      return page(post, form, FormErrors.of(refusal), actor);
    }
  }

  /// Before what was typed is looked at: nobody is told how to fill a form that is not his.
  private void demandKept(PostId post, Actor actor) {
    keeping.demandKept(actor, posts.post(post, LocalDate.now(clock)).unit());
  }

  private static List<RuleViolated> missing(PostForm form) {
    return form.unit() == null ? List.of(new UnitMissing()) : List.of();
  }

  /// By address or by full name, among the people the reader may see.
  private PersonId person(String typed, Actor actor) {
    LocalDate day = LocalDate.now(clock);
    List<UnitId> readable = keeping.readable(actor, day).stream().map(Unit::id).toList();
    String words = Normal.nfc(typed);
    List<PersonId> found =
        typed.isEmpty()
            ? List.of()
            : posts.list(new PostSearch(readable, words, false, 0, 0), day).stream()
                .map(Post::holder)
                .filter(
                    holder ->
                        holder != null
                            && (words.equalsIgnoreCase(holder.email())
                                || words.equalsIgnoreCase(holder.name())))
                .map(holder -> holder.person())
                .distinct()
                .toList();
    if (found.size() > 1) {
      throw new PersonAmbiguous();
    }
    return found.stream().findFirst().orElseThrow(PersonUnknown::new);
  }

  private Page form(PostForm form, FormErrors errors, Actor actor) {
    return new PostFormPage(form, keeping.kept(actor, LocalDate.now(clock)), errors);
  }

  private Page page(PostId id, HoldingForm form, FormErrors errors, Actor actor) {
    LocalDate day = LocalDate.now(clock);
    Post post = posts.post(id, day);
    keeping.demandSeen(actor, post.unit());
    return new PostPage(
        post,
        units.names(day).getOrDefault(post.unit(), ""),
        day,
        form,
        keeping.keeps(actor, post.unit()),
        errors);
  }
}
