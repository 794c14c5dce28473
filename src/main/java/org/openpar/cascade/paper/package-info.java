/// What leaves cascade as a document.
@NullMarked
package org.openpar.cascade.paper;

import org.jspecify.annotations.NullMarked;
