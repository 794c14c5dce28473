package org.openpar.agenda.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openpar.agenda.model.AgendaItem;
import org.openpar.platform.text.Texts;

/// Writes a calendar as RFC 5545 asks: whole days, lines of at most 75 octets that never tear a
/// letter, every comma and line break escaped. It names no method: a method makes it a message of
/// RFC 5546, which strict clients refuse without an organizer.
///
/// @param base the address before the paths
/// @param stamp when the entries were made, the same all day so that nothing seems new that is not
record CalendarText(Texts t, String base, Instant stamp) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int OCTETS = 75;

  byte[] of(List<AgendaItem> items) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//OpenPAR//Lich cai cach hanh chinh//VI");
    line(text, "CALSCALE:GREGORIAN");
    line(text, "X-WR-CALNAME:" + escaped(t.say("agenda.calendar")));
    line(text, "X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
    line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    line(text, "X-PUBLISHED-TTL:PT6H");
    items.forEach(item -> event(text, item));
    line(text, "END:VCALENDAR");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void event(StringBuilder text, AgendaItem item) {
    LocalDate day = item.day();
    String done = item.path() != null && item.done() ? "✓ " : "";
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + item.uid() + "@openpar");
    line(text, "DTSTAMP:" + STAMP.format(stamp));
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line(text, "SUMMARY:" + escaped(done + t.say(item.kind()) + ": " + item.words()));
    line(text, "TRANSP:TRANSPARENT");
    if (item.path() != null) {
      line(text, "URL:" + base + item.path());
      line(text, "DESCRIPTION:" + escaped(base + item.path()));
    }
    line(text, "END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// A long line goes on in the next one behind a space, which counts.
  private static void line(StringBuilder text, String line) {
    int octets = 0;
    for (int place = 0; place < line.length(); ) {
      int letter = line.codePointAt(place);
      int size = new String(Character.toChars(letter)).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(letter);
      octets += size;
      place += Character.charCount(letter);
    }
    text.append("\r\n");
  }
}
