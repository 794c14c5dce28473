package org.openpar.agenda.web;

import static org.openpar.documents.Column.date;
import static org.openpar.documents.Column.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.openpar.agenda.model.AgendaActs;
import org.openpar.agenda.model.AgendaItem;
import org.openpar.agenda.model.Agendas;
import org.openpar.agenda.model.Feeds;
import org.openpar.documents.ListFile;
import org.openpar.documents.Listing;
import org.openpar.identity.Actor;
import org.openpar.platform.security.Requires;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What is due this month, and the link by which the person's own calendar asks for it.
@Controller
class AgendaController {

  static final String PATH = "/lich";

  /// The grid shows whole weeks.
  private static final int A_WEEK = 7;

  private final Agendas agendas;
  private final Feeds feeds;
  private final Clock clock;

  AgendaController(Agendas agendas, Feeds feeds, Clock clock) {
    this.agendas = agendas;
    this.feeds = feeds;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Requires(AgendaActs.READ)
  Page show(AgendaFilter filter, Actor actor) {
    return page(filter, actor, null);
  }

  @GetMapping({PATH + ".xlsx", PATH + ".csv"})
  @Requires(AgendaActs.READ)
  ListFile export(AgendaFilter filter, Actor actor, Texts t) {
    AgendaPage page = page(filter, actor, null);
    return Listing.<AgendaItem>of(
            "lich-" + page.month(),
            t.say("agenda.nav"),
            t.say("agenda.title", month(page.month())),
            t.say("agenda.as-of", t.date(page.today())))
        .with(date(t.say("agenda.day"), 14), AgendaItem::day)
        .with(text(t.say("agenda.kind"), 30), item -> t.say(item.kind()))
        .with(text(t.say("agenda.words"), 70), AgendaItem::words)
        .with(
            text(t.say("agenda.state"), 18),
            item -> item.path() == null ? null : t.say(state(item, page.today())))
        .rows(page.ofMonth()::forEach);
  }

  @PostMapping(PATH + "/lien-ket")
  @Requires(AgendaActs.READ)
  Page open(AgendaFilter filter, Actor actor) {
    String token = feeds.open(actor);
    return page(
        filter,
        actor,
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path(PATH + "/" + token + ".ics")
            .toUriString());
  }

  @PostMapping(PATH + "/lien-ket/bo")
  @Requires(AgendaActs.READ)
  Page close(Actor actor) {
    feeds.close(actor);
    return Redirect.to(PATH).saying("agenda.said.closed");
  }

  static String state(AgendaItem item, LocalDate today) {
    if (item.done()) {
      return "agenda.state.done";
    }
    return item.isLate(today) ? "agenda.state.late" : "agenda.state.open";
  }

  private AgendaPage page(AgendaFilter filter, Actor actor, @Nullable String link) {
    LocalDate today = LocalDate.now(clock);
    YearMonth month = filter.chosen(today);
    return new AgendaPage(
        filter,
        month,
        filter.of(
            agendas.list(
                actor,
                filter.own(),
                month.atDay(1).minusDays(A_WEEK),
                month.atEndOfMonth().plusDays(A_WEEK))),
        today,
        agendas.knowsHolidays(month.getYear()),
        feeds.find(actor).orElse(null),
        link);
  }

  static String month(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }
}
