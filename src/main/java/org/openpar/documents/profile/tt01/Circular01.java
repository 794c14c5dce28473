package org.openpar.documents.profile.tt01;

import java.time.LocalDate;
import org.openpar.documents.FormProfile;
import org.openpar.platform.time.DateRange;
import org.springframework.stereotype.Component;

/// TT 01/2011/TT-BNV, until NĐ 30/2020/NĐ-CP took its place. What is older takes this form too: the
/// house writes nothing of those years.
@Component
class Circular01 implements FormProfile {

  @Override
  public String law() {
    return "Thông tư số 01/2011/TT-BNV";
  }

  @Override
  public DateRange validity() {
    return new DateRange(null, LocalDate.of(2020, 3, 4));
  }

  @Override
  public PageNumberPlace pageNumberPlace() {
    return PageNumberPlace.BOTTOM_RIGHT;
  }

  /// The last basis runs on into the text that follows it.
  @Override
  public LegalBasisForm legalBasisForm() {
    return new LegalBasisForm(false, ",");
  }
}
