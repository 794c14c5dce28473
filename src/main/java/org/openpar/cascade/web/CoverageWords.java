package org.openpar.cascade.web;

import org.openpar.cascade.model.Coverage;
import org.openpar.cascade.model.DistrictPlan;
import org.openpar.platform.text.Texts;

/// How a coverage speaks of whoever asks: the province, or a district.
public record CoverageWords(Coverage coverage, Texts t) {

  public String title() {
    DistrictPlan district = coverage.district();
    return district == null
        ? t.say("coverage.title")
        : t.say("coverage.title.district", district.name());
  }

  /// "Tỉnh giao" over what is asked.
  public String asked() {
    return t.say(either("coverage.asked", "coverage.asked.district"));
  }

  /// "tỉnh" within a sentence.
  public String by() {
    return t.say(either("coverage.by", "coverage.by.district"));
  }

  /// What a unit has of it, beside what it wrote.
  public String lead(int tasks) {
    return t.say(
        either("coverage.unit.lead", "coverage.unit.lead.district"), tasks, t.date(coverage.day()));
  }

  /// Why there is nothing to see.
  public String none() {
    DistrictPlan district = coverage.district();
    return district == null || district.issued()
        ? t.say(either("coverage.none", "coverage.none.district"))
        : t.say("coverage.none.not-issued", t.date(coverage.day()));
  }

  private String either(String ofProvince, String ofDistrict) {
    return coverage.district() == null ? ofProvince : ofDistrict;
  }
}
