/// The register on the screen: units and people, and what becomes of them.
@NullMarked
package org.openpar.directory.web;

import org.jspecify.annotations.NullMarked;
