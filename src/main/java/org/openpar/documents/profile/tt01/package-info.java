/// The form of documents dated until 04/03/2020: TT 01/2011/TT-BNV on form and technique.
@NullMarked
package org.openpar.documents.profile.tt01;

import org.jspecify.annotations.NullMarked;
