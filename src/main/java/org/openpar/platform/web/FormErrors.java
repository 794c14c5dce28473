package org.openpar.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.platform.model.RuleViolated;
import org.openpar.platform.text.Texts;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/// What a form is refused for, field by field, to be said beside each field and once at the top.
/// Keeps keys, not sentences, so that a page record needs no [Texts].
public record FormErrors(List<Entry> entries) {

  private static final FormErrors NONE = new FormErrors(List.of());

  /// @param field the name of the field, empty when the whole form is meant
  public record Entry(String field, MessageSourceResolvable sentence) {}

  public static FormErrors none() {
    return NONE;
  }

  /// Whatever binding and validation found. A sentence of ours stands in the annotation:
  /// `@NotBlank(message = "{progress.note.blank}")`.
  public static FormErrors of(BindingResult result) {
    return new FormErrors(result.getAllErrors().stream().map(FormErrors::entry).toList());
  }

  public static FormErrors of(RuleViolated rule) {
    var sentence =
        new DefaultMessageSourceResolvable(
            new String[] {rule.key()}, rule.arguments().toArray(), rule.key());
    return new FormErrors(List.of(new Entry(rule.field(), sentence)));
  }

  public FormErrors and(RuleViolated rule) {
    return and(List.of(rule));
  }

  public FormErrors and(List<RuleViolated> rules) {
    List<Entry> more = new ArrayList<>(entries);
    rules.forEach(rule -> more.addAll(of(rule).entries));
    return new FormErrors(List.copyOf(more));
  }

  public boolean any() {
    return !entries.isEmpty();
  }

  /// The sentence beside a field, or null when nothing is wrong with it.
  public @Nullable String at(String field, Texts t) {
    return entries.stream()
        .filter(entry -> entry.field().equals(field))
        .findFirst()
        .map(entry -> t.of(entry.sentence()))
        .orElse(null);
  }

  /// For the page that shows the form again.
  public HttpStatus status() {
    return any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }

  private static Entry entry(ObjectError error) {
    return new Entry(error instanceof FieldError field ? field.getField() : "", error);
  }
}
