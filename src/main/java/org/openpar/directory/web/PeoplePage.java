package org.openpar.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpar.organization.Post;
import org.openpar.organization.Unit;
import org.openpar.organization.UnitId;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;
import org.springframework.http.HttpStatus;

/// The people of the units a reader may see, and the posts nobody holds.
///
/// @param day whose units, posts and people they are
/// @param rows one page of the posts, unit by unit
/// @param units all the reader may see
/// @param keeper whether the reader may enter people somewhere
public record PeoplePage(
    PeopleFilter filter,
    LocalDate day,
    List<Post> rows,
    int total,
    int vacant,
    List<Unit> units,
    Map<UnitId, String> names,
    boolean keeper)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors().status();
  }

  public FormErrors errors() {
    return filter.day().errors();
  }

  /// The day in its field, as typed where it cannot be read.
  public String dayField(Texts t) {
    return errors().any() ? filter.day().typed() : t.date(day);
  }

  /// The vacant posts of the same day.
  public String vacancies() {
    return new PeopleFilter(null, null, true, null, filter.ngay()).address();
  }

  public List<Option> options() {
    return units.stream()
        .map(unit -> new Option(unit.id().value().toString(), unit.name()))
        .toList();
  }

  public PageOf pager() {
    return new PageOf(filter.address(), filter.page(), PeopleFilter.ROWS, total);
  }
}
