package org.openpar.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds a page: whose paper it is, who reads it, where they may go, what was just done.
///
/// @param navigation the words of the letterhead
/// @param beside the words that belong to the current one, itself among them; none when it is alone
/// @param path the page itself, so that switching the language comes back to it
/// @param theme `light` or `dark` when the person chose one, empty to follow the system
public record Shell(
    Masthead masthead,
    @Nullable Visitor visitor,
    List<NavigationLink> navigation,
    List<NavigationLink> beside,
    Csrf csrf,
    @Nullable Flash flash,
    String path,
    String theme,
    List<Alarm> alarms) {

  /// On a phone four words fit at the bottom; with more, three and the rest behind "more".
  public List<NavigationLink> firstTabs() {
    return navigation.size() <= 4 ? navigation : navigation.subList(0, 3);
  }

  public List<NavigationLink> furtherTabs() {
    return navigation.subList(firstTabs().size(), navigation.size());
  }
}
