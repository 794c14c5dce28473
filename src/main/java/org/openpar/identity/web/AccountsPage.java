package org.openpar.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpar.identity.AccountLine;
import org.openpar.identity.AccountSearch;
import org.openpar.identity.AccountState;
import org.openpar.identity.Role;
import org.openpar.organization.Unit;
import org.openpar.platform.text.Texts;
import org.openpar.platform.web.Page;
import org.openpar.platform.web.kit.Option;
import org.openpar.platform.web.kit.PageOf;
import org.springframework.web.util.UriComponentsBuilder;

/// The accounts within reach.
///
/// @param asked the page, from 1
/// @param found all the filter finds; one page of them is shown
/// @param units those within reach
/// @param opens whether the reader may open accounts
public record AccountsPage(
    AccountSearch search,
    int asked,
    LocalDate day,
    List<AccountLine> found,
    List<Unit> units,
    boolean opens)
    implements Page {

  private static final int ROWS = 50;

  public List<AccountLine> rows() {
    return found.stream().skip((pages().number() - 1L) * ROWS).limit(ROWS).toList();
  }

  public PageOf pages() {
    int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
    return new PageOf(address(search.sort()), Math.clamp(asked, 1, last), ROWS, found.size());
  }

  /// The address of the same list in another order; its files have the same with an ending.
  public String address(AccountSearch.@Nullable Order sort) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(IdentityPaths.ACCOUNTS);
    query(address, "words", said(search.words()));
    query(address, "unit", search.unit() == null ? "" : search.unit().value());
    query(address, "role", said(search.role()));
    query(address, "state", said(search.state()));
    query(address, "used", said(search.used()));
    query(address, "sort", said(sort));
    return address.encode().toUriString();
  }

  public String said(@Nullable Object typed) {
    return Objects.toString(typed, "").strip();
  }

  public boolean narrowed() {
    return !address(null).equals(IdentityPaths.ACCOUNTS);
  }

  private static void query(UriComponentsBuilder address, String name, Object value) {
    if (!value.equals("")) {
      address.queryParam(name, value);
    }
  }

  public List<Option> roles(Texts t) {
    return options("identity.role.", t, (Object[]) Role.values());
  }

  public List<Option> states(Texts t) {
    return options("identity.state.", t, (Object[]) AccountState.values());
  }

  public List<Option> uses(Texts t) {
    return options("identity.used.", t, (Object[]) AccountSearch.LastUse.values());
  }

  private static List<Option> options(String prefix, Texts t, Object... values) {
    return Stream.of(values)
        .map(value -> new Option(value.toString(), t.say(prefix + value)))
        .toList();
  }
}
