/// The calendar page and the feed as people and their telephones use them.
@NullMarked
package org.openpar.agenda.web;

import org.jspecify.annotations.NullMarked;
