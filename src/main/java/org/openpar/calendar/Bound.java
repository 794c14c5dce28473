package org.openpar.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a stretch of the calendar bounds the work: within it, up to it, from it on.
enum Bound {
  WITHIN("trong"),
  BEFORE("truoc"),
  UNTIL("den|toi|het|ket thuc|cham nhat|muon nhat|khong qua|muon hon|han cuoi"),
  FROM("tu|bat dau"),
  AFTER("sau");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:(?<WITHIN>%s)|(?<BEFORE>%s)|(?<UNTIL>%s)|(?<FROM>%s)|(?<AFTER>%s))\\b"
              .formatted(WITHIN.words, BEFORE.words, UNTIL.words, FROM.words, AFTER.words));

  private final String words;

  Bound(String words) {
    this.words = words;
  }

  /// The last word of binding force decides: "at the latest before" is "before".
  static Bound in(String lead) {
    Bound found = WITHIN;
    Matcher matcher = WORDS.matcher(lead);
    while (matcher.find()) {
      for (Bound bound : values()) {
        if (matcher.group(bound.name()) != null) {
          found = bound;
        }
      }
    }
    return found;
  }
}
