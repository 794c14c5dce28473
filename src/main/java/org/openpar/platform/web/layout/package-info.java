/// The paper every page is printed on: letterhead, navigation, footer. Only a template.
@NullMarked
package org.openpar.platform.web.layout;

import org.jspecify.annotations.NullMarked;
