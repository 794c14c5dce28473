package org.openpar.documents;

import org.openpar.platform.time.DateRange;

/// The form of official documents while one legal act is in force. A profile answers only where the
/// acts differ; what they all say (paper, margins, font, head, signature) is the [WordWriter]'s. A
/// new act is a new package beside the others.
public interface FormProfile {

  /// Where the number of a page stands. No act numbers the first page.
  enum PageNumberPlace {
    TOP_CENTER,
    BOTTOM_RIGHT
  }

  /// @param italic whether the legal bases are in italics
  /// @param end what follows the last of them; the others end with a semicolon
  record LegalBasisForm(boolean italic, String end) {}

  /// The act, as one cites it: "Nghị định số 30/2020/NĐ-CP".
  String law();

  /// The days a document must bear to take this form.
  DateRange validity();

  PageNumberPlace pageNumberPlace();

  LegalBasisForm legalBasisForm();
}
