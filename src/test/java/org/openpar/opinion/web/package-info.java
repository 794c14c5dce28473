/// Opinions as people collect, give and decide them.
@NullMarked
package org.openpar.opinion.web;

import org.jspecify.annotations.NullMarked;
