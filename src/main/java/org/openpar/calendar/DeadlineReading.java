package org.openpar.calendar;

import java.util.List;
import org.openpar.platform.model.Doubt;

/// A phrase of time, what it was understood to mean, and what a person should look at.
public record DeadlineReading(String words, Deadline deadline, List<Doubt> doubts) {}
