package org.openpar.documents;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/// Which form a document takes: that of the day it bears, so a report of 2018 still prints as in
/// 2018.
@Service
public class FormProfiles {

  private final List<FormProfile> profiles;

  FormProfiles(List<FormProfile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  public FormProfile on(LocalDate day) {
    return profiles.stream()
        .filter(profile -> profile.validity().contains(day))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no form of documents on " + day));
  }
}
