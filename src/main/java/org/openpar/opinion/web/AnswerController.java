package org.openpar.opinion.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.Actor;
import org.openpar.opinion.RoundId;
import org.openpar.opinion.model.Answers;
import org.openpar.opinion.model.LetterDraft;
import org.openpar.opinion.model.LetterDraft.Attached;
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
import org.openpar.platform.web.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Keeps, sends and takes back what a unit thinks of a draft.
@Controller
class AnswerController {

  private static final String PREFIX = "words.";
  private static final Set<String> LETTER =
      Set.of(AnswerPage.LETTER_NUMBER, AnswerPage.LETTER_DATE);
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
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor)
      throws IOException {
    Round of = queries.round(round, actor);
    UnitId asked = unit == null ? pages.next(of, actor) : unit;
    Map<String, String> typed = new HashMap<>(form);
    typed.keySet().removeIf(name -> !name.startsWith(PREFIX) && !LETTER.contains(name));
    LetterDraft letter = letter(typed, file);
    List<RuleViolated> problems = answers.problems(round, asked, letter);
    if (!problems.isEmpty()) {
      return pages.of(of, asked, actor, typed, FormErrors.none().and(problems));
    }
    try {
      answers.write(round, asked, version, words(typed), letter, actor);
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

  /// A field left alone sends a part without a name.
  private static LetterDraft letter(Map<String, String> typed, @Nullable MultipartFile file)
      throws IOException {
    String name = file == null ? null : file.getOriginalFilename();
    Attached chosen =
        file == null || name == null || name.isBlank() ? null : new Attached(name, file.getBytes());
    TypedDay date = TypedDay.of(typed.get(AnswerPage.LETTER_DATE));
    return new LetterDraft(
        typed.getOrDefault(AnswerPage.LETTER_NUMBER, ""),
        date.find().orElse(null),
        !date.typed().isEmpty(),
        chosen);
  }

  private static Map<@Nullable TaskId, String> words(Map<String, String> typed) {
    Map<@Nullable TaskId, String> words = new HashMap<>();
    typed.forEach(
        (name, said) -> {
          String task = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
          if (task.equals(AnswerPage.WHOLE)) {
            words.put(null, said);
          } else if (ID.matcher(task).matches()) {
            words.put(new TaskId(UUID.fromString(task)), said);
          }
        });
    return words;
  }
}
