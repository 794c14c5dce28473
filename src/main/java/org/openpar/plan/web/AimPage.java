package org.openpar.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.organization.UnitKind;
import org.openpar.plan.model.Aim;
import org.openpar.plan.model.Measure;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// What one target comes to, or which tasks carry it or a key task.
public record AimPage(Review review, Aim aim, AimForm form, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public boolean target() {
    return aim.kind() == Aim.Kind.TARGET;
  }

  public static List<Option> directions(Texts t) {
    return Stream.of(Measure.Direction.values())
        .map(it -> new Option(it.name(), t.say("plan.aim.direction." + it)))
        .toList();
  }

  /// Departments and districts; nobody makes a commune answer for a target of the province.
  public List<Option> leads() {
    return review.understood().units().units().stream()
        .filter(unit -> unit.kind() != UnitKind.COMMUNE)
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  public String lead() {
    return form.lead() == null ? "" : form.lead().value().toString();
  }

  public static String typed(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
