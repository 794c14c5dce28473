package org.openpar.plan.grid;

import java.util.List;
import java.util.Set;
import org.openpar.plan.StandardArea;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// The beginning of a plan: its year, its title, its areas.
///
/// @param year as typed
/// @param areas those of that year
/// @param chosen the positions of those that are ticked
/// @param more further titles as typed, one a line
public record NewDraftPage(
    String year,
    String title,
    List<StandardArea> areas,
    Set<Integer> chosen,
    String more,
    FormErrors errors)
    implements Page {

  static final String PATH = "/ke-hoach/moi";

  @Override
  public HttpStatus status() {
    return errors.status();
  }

  public String path() {
    return PATH;
  }

  public String basis() {
    return areas.isEmpty() ? "" : areas.getFirst().basis();
  }
}
