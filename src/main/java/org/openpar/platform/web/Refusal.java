package org.openpar.platform.web;

import java.util.List;
import org.openpar.platform.model.RuleViolated;
import org.springframework.http.HttpStatus;

/// What was refused, in words: a title, what to do now, and the code of the request where only a
/// look into the log or the trail can help.
///
/// @param help the key of the sentence, with its arguments
public record Refusal(
    HttpStatus status, String title, String help, List<Object> arguments, String code) {

  static Refusal of(HttpStatus status) {
    String key = "refusal." + wording(status);
    return new Refusal(status, key + ".title", key + ".help", List.of(), "");
  }

  static Refusal of(RuleViolated rule) {
    return new Refusal(
        HttpStatus.UNPROCESSABLE_CONTENT, "refusal.422.title", rule.key(), rule.arguments(), "");
  }

  /// With the code a person can quote; a sentence about what was typed needs none.
  Refusal quoting(String request) {
    return status == HttpStatus.UNPROCESSABLE_CONTENT
        ? this
        : new Refusal(status, title, help, arguments, request);
  }

  /// The statuses a person meets have their own words; the rest share those of the family.
  private static int wording(HttpStatus status) {
    return switch (status) {
      case FORBIDDEN, NOT_FOUND, CONFLICT, CONTENT_TOO_LARGE, UNPROCESSABLE_CONTENT ->
          status.value();
      default -> status.is5xxServerError() ? 500 : 400;
    };
  }
}
