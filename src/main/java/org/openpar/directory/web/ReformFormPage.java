package org.openpar.directory.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpar.directory.model.IntakeField;
import org.openpar.directory.model.ReformField;
import org.openpar.organization.SuccessionKind;
import org.openpar.organization.UnitKind;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// The form in which an act is written down.
public record ReformFormPage(ReformForm form, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  /// Whether a sheet may still be read: it fills the page.
  public boolean empty() {
    return form.rows().isEmpty();
  }

  /// What stands above the columns of the sheet.
  public String headers() {
    return ReformField.COLUMNS.all().stream()
        .map(IntakeField::header)
        .collect(Collectors.joining("; "));
  }

  public List<Option> kinds(Texts t) {
    return Stream.of(SuccessionKind.values())
        .map(kind -> new Option(kind.name(), t.say("organization.succession." + kind)))
        .toList();
  }

  public List<Option> unitKinds(Texts t) {
    return Stream.of(UnitKind.values())
        .map(kind -> new Option(kind.name(), t.say("organization.kind." + kind)))
        .toList();
  }

  public List<Option> modes(Texts t) {
    return List.of(
        new Option("new", t.say("directory.reform.mode.new")),
        new Option("keep", t.say("directory.reform.mode.keep")));
  }
}
