package org.openpar.audit.web;

import java.util.List;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The trail, newest first.
///
/// @param more whether there are older traces than those shown
/// @param keeper whether the reader watches over the seal too
public record AuditPage(
    AuditFilter filter, FormErrors errors, List<TraceLine> lines, boolean more, boolean keeper)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public long oldest() {
    return lines.getLast().trace().number();
  }
}
