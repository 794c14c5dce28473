package org.openpar.identity.web;

import java.util.List;
import org.openpar.identity.AccountLine;
import org.openpar.identity.model.OutsideIdentities.Link;
import org.openpar.identity.model.OutsidePlace;
import org.openpar.platform.web.FormErrors;
import org.openpar.platform.web.Page;
import org.springframework.http.HttpStatus;

/// Who an account is elsewhere.
///
/// @param places those that are set up
/// @param name as it was typed
public record OutsideLinkPage(
    AccountLine account,
    List<OutsidePlace> places,
    List<Link> links,
    String name,
    FormErrors errors)
    implements Page {

  public OutsideLinkPage {
    places = List.copyOf(places);
    links = List.copyOf(links);
  }

  public String path() {
    return IdentityPaths.account(account.id()) + "/" + OutsideLinkController.END;
  }

  /// Where it is nobody yet.
  public List<OutsidePlace> free() {
    return places.stream()
        .filter(place -> links.stream().noneMatch(link -> link.place().equals(place.key())))
        .toList();
  }

  public String called(Link link) {
    return places.stream()
        .filter(place -> place.key().equals(link.place()))
        .map(OutsidePlace::name)
        .findFirst()
        .orElse(link.place());
  }

  @Override
  public HttpStatus status() {
    return errors.status();
  }
}
