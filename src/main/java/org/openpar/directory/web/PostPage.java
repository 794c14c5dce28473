package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.openpar.organization.Post;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.springframework.http.HttpStatus;

/// A post, and what may be done about it.
public record PostPage(
    Post post, String unit, LocalDate day, HoldingForm form, boolean keeper, FormErrors errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public List<Option> ranks(Texts t) {
    return PostFormPage.options(t);
  }

  public String path() {
    return "/chuc-vu/" + post.id().value();
  }
}
