/// The rules of unit plans: who owes one, what it says, how it covers the province's.
@NullMarked
package org.openpar.cascade.model;

import org.jspecify.annotations.NullMarked;
