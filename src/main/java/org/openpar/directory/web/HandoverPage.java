package org.openpar.directory.web;

import java.util.List;
import java.util.Objects;
import org.openpar.organization.OpenItem;
import org.openpar.organization.PersonId;
import org.openpar.organization.Post;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// Everything open that is a person's, to be handed over.
///
/// @param heirs who may take it
public record HandoverPage(
    PersonId person,
    String name,
    Post post,
    String unit,
    List<OpenItem> open,
    List<Post> heirs,
    HandoverForm form,
    FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<OpenItem> inherited() {
    return open.stream().filter(OpenItem::inherited).toList();
  }

  public List<OpenItem> ending() {
    return open.stream().filter(item -> !item.inherited()).toList();
  }

  public List<Option> options() {
    return heirs.stream()
        .map(
            heir -> {
              Post.Holder holder = Objects.requireNonNull(heir.holder());
              return new Option(
                  holder.person().value().toString(), holder.name() + ", " + heir.title());
            })
        .toList();
  }

  public String path() {
    return PeopleFilter.PATH + "/" + person.value();
  }
}
