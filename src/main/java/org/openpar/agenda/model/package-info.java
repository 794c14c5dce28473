/// What is due when, and the secret links by which a calendar asks for it.
@NullMarked
package org.openpar.agenda.model;

import org.jspecify.annotations.NullMarked;
