package org.openpar.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.paper.GapLetter;
import org.openpar.documents.Senders;
import org.openpar.identity.Actor;
import org.openpar.platform.web.Download;
import org.springframework.stereotype.Component;

/// Hands out the letters about what is missing, in the name of whoever asks for them: to all units
/// that are shown and miss something, or to each of them. Where none does, there is nothing to
/// write about, and the reader is back at the coverage.
@Component
class GapLetters {

  private final GapLetter letter;
  private final Senders senders;
  private final Clock clock;

  GapLetters(GapLetter letter, Senders senders, Clock clock) {
    this.letter = letter;
    this.senders = senders;
    this.clock = clock;
  }

  /// @param name of the file, without the year
  void one(Coverage shown, String name, Actor actor, HttpServletResponse response)
      throws IOException {
    if (shown.anyGap()) {
      LocalDate today = LocalDate.now(clock);
      Download download = Download.word(name + "-" + shown.plan().year());
      letter.write(shown, senders.of(actor, today), today).writeTo(download.to(response));
    } else {
      back(shown, response);
    }
  }

  void each(Coverage shown, String name, Actor actor, HttpServletResponse response)
      throws IOException {
    if (shown.anyGap()) {
      LocalDate today = LocalDate.now(clock);
      Download download =
          new Download(name + "-" + shown.plan().year() + ".zip", "application/zip");
      letter.writeEach(shown, senders.of(actor, today), today, download.to(response));
    } else {
      back(shown, response);
    }
  }

  private static void back(Coverage shown, HttpServletResponse response) throws IOException {
    response.sendRedirect(CascadePaths.coverage("", shown, shown.day()));
  }
}
