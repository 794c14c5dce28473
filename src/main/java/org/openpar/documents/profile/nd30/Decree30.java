package org.openpar.documents.profile.nd30;

import java.time.LocalDate;
import org.openpar.documents.FormProfile;
import org.openpar.platform.time.DateRange;
import org.springframework.stereotype.Component;

/// NĐ 30/2020/NĐ-CP, phụ lục I.
@Component
class Decree30 implements FormProfile {

  @Override
  public String law() {
    return "Nghị định số 30/2020/NĐ-CP";
  }

  @Override
  public DateRange validity() {
    return DateRange.from(LocalDate.of(2020, 3, 5));
  }

  @Override
  public PageNumberPlace pageNumberPlace() {
    return PageNumberPlace.TOP_CENTER;
  }

  @Override
  public LegalBasisForm legalBasisForm() {
    return new LegalBasisForm(true, ".");
  }
}
