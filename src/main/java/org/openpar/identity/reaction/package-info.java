/// What identity does by itself as the days go by. All of it stands on one screen: [Upkeep].
@NullMarked
package org.openpar.identity.reaction;

import org.jspecify.annotations.NullMarked;
