package org.openpar.opinion.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitGroup;
import org.openpar.organization.UnitId;
import org.openpar.organization.UnitKind;
import org.openpar.organization.UnitMap;
import org.openpar.plan.DraftFacts.DraftBrief;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Whom to ask about a draft, until when and with which words.
///
/// @param groups the groups of the register, each with its members today
/// @param concerned how many units lead or help with a task of it
public record AskingPage(
    DraftBrief draft,
    AskingForm form,
    UnitMap map,
    Map<UnitGroup, Set<UnitId>> groups,
    int concerned,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Option> whom(Texts t) {
    return Stream.of(AskingForm.Whom.values())
        .map(whom -> new Option(whom.name(), t.say("opinion.whom." + whom, count(whom))))
        .toList();
  }

  private long count(AskingForm.Whom whom) {
    return switch (whom) {
      case CONCERNED -> concerned;
      case DEPARTMENTS -> of(UnitKind.DEPARTMENT);
      case DISTRICTS -> of(UnitKind.DISTRICT);
      case CHOSEN -> 0;
    };
  }

  private long of(UnitKind kind) {
    return map.units().stream().filter(unit -> unit.kind() == kind).count();
  }

  public List<Unit> units() {
    return map.units().stream().filter(unit -> unit.kind() != UnitKind.PROVINCE).toList();
  }
}
