/// How lists leave over the web.
@NullMarked
package org.openpar.documents.web;

import org.jspecify.annotations.NullMarked;
