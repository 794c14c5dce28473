/// The pages of opinions.
@NullMarked
package org.openpar.opinion.web;

import org.jspecify.annotations.NullMarked;
