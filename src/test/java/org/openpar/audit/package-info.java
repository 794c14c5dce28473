/// The trail on a real database.
@NullMarked
package org.openpar.audit;

import org.jspecify.annotations.NullMarked;
