/// The table of opinions as an official paper.
@NullMarked
package org.openpar.opinion.paper;

import org.jspecify.annotations.NullMarked;
