/// The small parts pages are made of: fields, states, notes, meters. Templates with typed
/// parameters and no prose of their own; the records beside them carry what a part shows.
@NullMarked
package org.openpar.platform.web.kit;

import org.jspecify.annotations.NullMarked;
