/// What is asked, what is answered, and what is decided.
@NullMarked
package org.openpar.opinion.model;

import org.jspecify.annotations.NullMarked;
