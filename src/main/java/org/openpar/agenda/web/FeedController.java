package org.openpar.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.openpar.agenda.model.AgendaItem;
import org.openpar.agenda.model.Agendas;
import org.openpar.agenda.model.Feeds;
import org.openpar.identity.ActingFor;
import org.openpar.platform.model.NotFound;
import org.openpar.platform.security.OpenToAll;
import org.openpar.platform.text.Messages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Answers the calendar of somebody's telephone or desk, which cannot sign in: its secret link says
/// whose it is, and it sees what that person may see at this moment. A link that leads nowhere and
/// one of a closed account answer alike.
@Controller
class FeedController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
  private static final int DAYS_BACK = 60;
  private static final int DAYS_AHEAD = 400;

  private final Feeds feeds;
  private final Agendas agendas;
  private final ActingFor acting;
  private final Messages messages;
  private final Clock clock;

  FeedController(Feeds feeds, Agendas agendas, ActingFor acting, Messages messages, Clock clock) {
    this.feeds = feeds;
    this.agendas = agendas;
    this.acting = acting;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/lich/{token}.ics")
  @OpenToAll
  ResponseEntity<byte[]> show(@PathVariable String token) {
    LocalDate today = LocalDate.now(clock);
    List<AgendaItem> items =
        feeds
            .find(token)
            .flatMap(
                account ->
                    acting.read(
                        account,
                        actor ->
                            agendas.list(
                                actor,
                                false,
                                today.minusDays(DAYS_BACK),
                                today.plusDays(DAYS_AHEAD))))
            .orElseThrow(() -> new NotFound("calendar"));
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    byte[] content =
        new CalendarText(
                messages.vietnamese(), base, today.atStartOfDay(ZoneOffset.UTC).toInstant())
            .of(items);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(DigestUtils.md5DigestAsHex(content))
        .body(content);
  }
}
