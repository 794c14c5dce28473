/// The access matrix walked through the running application: every route, every role, from every
/// place in the tree, to things in every state.
@NullMarked
package org.openpar.matrix;

import org.jspecify.annotations.NullMarked;
