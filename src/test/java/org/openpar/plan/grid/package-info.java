/// A draft as a grid: its doors, its rules, and the script in a browser.
@NullMarked
package org.openpar.plan.grid;

import org.jspecify.annotations.NullMarked;
