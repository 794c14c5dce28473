/// Pages: a controller returns a record, the template of the same name beside it shows it.
///
/// Also what surrounds every page: the shell with its navigation, the refusals, the language, the
/// hashed static files. Start at [Page]; the parts pages are made of lie in `kit`.
@NullMarked
package org.openpar.platform.web;

import org.jspecify.annotations.NullMarked;
