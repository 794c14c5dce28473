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
/// that are shown, miss something and have let their day pass, or to each of them. Where none does,
/// there is nothing to write about, and the reader is back at the coverage.
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
  /// @param early whether units whose day has not come are written to as well
  void one(Coverage shown, boolean early, String name, Actor actor, HttpServletResponse response)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Coverage urged = shown.urged(today, early);
    if (urged.rows().isEmpty()) {
      back(shown, response);
    } else {
      Download download = Download.word(name + "-" + shown.plan().year());
      letter.write(urged, senders.of(actor, today), today).writeTo(download.to(response));
    }
  }

  void each(Coverage shown, boolean early, String name, Actor actor, HttpServletResponse response)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    Coverage urged = shown.urged(today, early);
    if (urged.rows().isEmpty()) {
      back(shown, response);
    } else {
      Download download =
          new Download(name + "-" + shown.plan().year() + ".zip", "application/zip");
      letter.writeEach(urged, senders.of(actor, today), today, download.to(response));
    }
  }

  private static void back(Coverage shown, HttpServletResponse response) throws IOException {
    response.sendRedirect(CascadePaths.coverage("", shown, shown.day()));
  }
}
