/// The calendar page and the feed.
@NullMarked
package org.openpar.agenda.web;

import org.jspecify.annotations.NullMarked;
