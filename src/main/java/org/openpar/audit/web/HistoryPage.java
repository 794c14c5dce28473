package org.openpar.audit.web;

import java.util.List;
import org.openpar.platform.web.Page;

/// The history of one thing, newest first.
///
/// @param thing the page of the thing, "" where it has none
/// @param path this page
/// @param further whether this is not the newest page
/// @param more whether there are older traces than those shown
public record HistoryPage(
    String title, String thing, String path, boolean further, List<TraceLine> lines, boolean more)
    implements Page {

  public String older() {
    return path + "?truoc=" + lines.getLast().trace().number();
  }
}
