package org.openpar.opinion.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.opinion.RoundId;
import org.openpar.opinion.model.Answers;
import org.openpar.opinion.model.OpinionActs;
import org.openpar.opinion.model.OpinionQueries;
import org.openpar.opinion.model.Round;
import org.openpar.organization.UnitId;
import org.openpar.plan.TaskId;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.security.Requires;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps, sends and takes back what a unit thinks of a draft.
@Controller
class AnswerController {

  private static final String PREFIX = "words.";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Answers answers;
  private final AnswerPages pages;
  private final OpinionQueries queries;

  AnswerController(Answers answers, AnswerPages pages, OpinionQueries queries) {
    this.answers = answers;
    this.pages = pages;
    this.queries = queries;
  }

  /// @param unit for which it answers: the own one, or one that is no more and that it stands for
  /// @param act "send" hands it in, anything else keeps it only
  @PostMapping("/y-kien/{round}/tra-loi")
  @Requires(OpinionActs.WRITE)
  Page update(
      @PathVariable RoundId round,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "false") boolean agrees,
      @RequestParam Map<String, String> form,
      Actor actor) {
    Round of = queries.round(round, actor);
    UnitId asked = unit == null ? pages.next(of, actor) : unit;
    Map<String, String> typed = new HashMap<>(form);
    typed.keySet().removeIf(name -> !name.startsWith(PREFIX));
    try {
      answers.write(round, asked, version, words(typed), actor);
      if (act.equals("send")) {
        answers.send(round, asked, agrees, actor);
        return Redirect.to(OpinionPaths.round(round)).saying("opinion.said.sent");
      }
      return Redirect.to(OpinionPaths.round(round)).saying("opinion.said.kept");
    } catch (RuleViolated refused) {
      return pages.of(of, asked, actor, typed, FormErrors.of(refused));
    }
  }

  @PostMapping("/y-kien/{round}/lay-lai")
  @Requires(OpinionActs.WRITE)
  Page takeBack(@PathVariable RoundId round, Actor actor) {
    Round of = queries.round(round, actor);
    UnitId asked = pages.next(of, actor);
    try {
      answers.takeBack(of, asked, actor);
      return Redirect.to(OpinionPaths.round(round)).saying("opinion.said.taken-back");
    } catch (RuleViolated refused) {
      return pages.of(of, asked, actor, Map.of(), FormErrors.of(refused));
    }
  }

  private static Map<@Nullable TaskId, String> words(Map<String, String> typed) {
    Map<@Nullable TaskId, String> words = new HashMap<>();
    typed.forEach(
        (name, said) -> {
          String task = name.substring(PREFIX.length());
          if (task.equals(AnswerPage.WHOLE)) {
            words.put(null, said);
          } else if (ID.matcher(task).matches()) {
            words.put(new TaskId(UUID.fromString(task)), said);
          }
        });
    return words;
  }
}
