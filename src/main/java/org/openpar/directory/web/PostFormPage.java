package org.openpar.directory.web;

import java.util.List;
import java.util.stream.Stream;
import org.openpar.organization.PostRank;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A new post being typed.
///
/// @param kept the units whose people the reader keeps
public record PostFormPage(PostForm form, List<Unit> kept, FormErrors errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Option> units() {
    return kept.stream()
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  public List<Option> ranks(Texts t) {
    return options(t);
  }

  static List<Option> options(Texts t) {
    return Stream.of(PostRank.values())
        .map(rank -> new Option(rank.name(), t.say("directory.rank." + rank)))
        .toList();
  }
}
