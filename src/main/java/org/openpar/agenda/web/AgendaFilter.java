package org.openpar.agenda.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpar.agenda.model.AgendaItem;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Which month is shown, and what of it, as it stands in the address.
///
/// @param month "2018-10"
/// @param whose "own" for what the person is in charge of, anything else for the whole unit
/// @param show "open" for what is still to be done, anything else for everything
public record AgendaFilter(
    @BindParam("thang") @Nullable String month,
    @BindParam("cua") @Nullable String whose,
    @BindParam("xem") @Nullable String show) {

  public YearMonth chosen(LocalDate today) {
    try {
      return month == null || month.isBlank() ? YearMonth.from(today) : YearMonth.parse(month);
    } catch (DateTimeParseException noMonth) {
      return YearMonth.from(today);
    }
  }

  public boolean own() {
    return "own".equals(whose);
  }

  public boolean open() {
    return "open".equals(show);
  }

  List<AgendaItem> of(List<AgendaItem> items) {
    return items.stream().filter(item -> !open() || (item.path() != null && !item.done())).toList();
  }

  String at(String path, YearMonth shown) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(path).queryParam("thang", shown.toString());
    if (own()) {
      address.queryParam("cua", "own");
    }
    if (open()) {
      address.queryParam("xem", "open");
    }
    return address.encode().toUriString();
  }
}
