package org.openpar.directory.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.Moving;
import org.openpar.organization.ReorganizationDraft;
import org.openpar.organization.SuccessionDraft;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What an act would do, before it does it: the units before and after, and everything that goes
/// along.
///
/// @param before what every unit is called on the eve
/// @param after the same for the day, with the units the act makes
public record ReformPreviewPage(
    ReformForm form,
    ReorganizationDraft draft,
    List<Moving> moving,
    Map<UnitId, String> before,
    Map<UnitId, String> after,
    FormErrors errors)
    implements Page {

  private static final int NAMES_OPEN = 8;

  static final String CHOICE = "choice.";
  static final String SEEN = "seen";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public SuccessionTable table() {
    return new SuccessionTable(draft.successionsAsMeant(), draft.act(), before, after, false);
  }

  public List<Moving> warnings() {
    return moving.stream().filter(Moving::warning).toList();
  }

  public List<Moving> going() {
    return moving.stream().filter(each -> !each.warning()).toList();
  }

  public String from(Moving each) {
    return before.getOrDefault(each.from(), after.getOrDefault(each.from(), ""));
  }

  public String to(Moving each, Texts t) {
    @Nullable UnitId to = each.to();
    return to == null ? t.say("directory.preview.nobody") : after.getOrDefault(to, "");
  }

  /// Whether the names would push everything else off the page; what is to be chosen always shows.
  public boolean folded(Moving each) {
    return each.items().size() > NAMES_OPEN && each.items().stream().noneMatch(Moving.Item::choice);
  }

  /// How much goes along in all, sort by sort.
  public Map<String, Integer> sums() {
    return going().stream()
        .collect(Collectors.toMap(Moving::what, Moving::count, Integer::sum, TreeMap::new));
  }

  /// The heirs of the split unit a thing may go to, by their number in the form.
  public List<Option> heirs(Moving each) {
    for (SuccessionDraft succession : draft.successions()) {
      if (succession.from().contains(each.from()) && succession.to().size() > 1) {
        return IntStream.range(0, succession.to().size())
            .mapToObj(
                number ->
                    new Option(
                        String.valueOf(number),
                        after.getOrDefault(succession.to().get(number).unit(), "")))
            .toList();
      }
    }
    return List.of();
  }

  public String choice(UUID item) {
    return CHOICE + item;
  }

  /// The heir chosen so far: what was chosen before somebody went back, else the main one.
  public String chosen(Moving each, UUID item) {
    String typed = form.at(choice(item));
    if (!typed.isEmpty()) {
      return typed;
    }
    @Nullable UnitId to = each.to();
    String main = to == null ? "" : after.getOrDefault(to, "");
    return heirs(each).stream()
        .filter(option -> option.label().equals(main))
        .map(Option::value)
        .findFirst()
        .orElse("");
  }

  /// What was typed and chosen, but for the fields the page shows itself.
  public Map<String, String> hidden() {
    Map<String, String> hidden = form.carried();
    hidden.keySet().removeIf(name -> name.startsWith(CHOICE) || name.equals(SEEN));
    return hidden;
  }
}
