/// Directory: the screens on which units and people are kept: the tree, reforms, posts, lists that
/// go out and come back as Excel. It decides nothing: organization keeps the register, identity the
/// accounts.
@ApplicationModule(
    displayName = "Danh bạ",
    allowedDependencies = {"identity", "documents"})
@NullMarked
package org.openpar.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
