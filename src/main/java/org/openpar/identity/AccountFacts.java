package org.openpar.identity;

import java.util.List;

/// What other modules may know of accounts.
public interface AccountFacts {

  /// The accounts within the reader's reach that answer a search.
  List<AccountLine> list(AccountSearch search, Actor reader);
}
