/// The rules of opinions.
@NullMarked
package org.openpar.opinion.model;

import org.jspecify.annotations.NullMarked;
