/// What opinion does when other modules have news.
@NullMarked
package org.openpar.opinion.reaction;

import org.jspecify.annotations.NullMarked;
