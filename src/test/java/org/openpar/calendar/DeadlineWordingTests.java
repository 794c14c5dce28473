package org.openpar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpar.platform.text.Messages;
import org.openpar.platform.text.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

class DeadlineWordingTests {

  private final Texts t = texts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trước ngày 31/01/2018          | 31/01/2018",
        "Quý II - Quý IV/2018           | 01/04 – 31/12/2018",
        "Quý IV/2017 - Quý II/2018      | 01/10/2017 – 30/06/2018",
        "Tháng 6 và tháng 10/2018       | 2 đợt: 30/06; 31/10/2018",
        "Trước ngày 15/7 và ngày 15/01 của năm sau | 2 đợt: 15/07/2018; 15/01/2019",
        "Hằng quý                       | Hằng quý, 4 kỳ: 31/03; 30/06; 30/09; 31/12/2018",
        "Hằng tháng                     | Hằng tháng, 12 kỳ",
        "Theo kế hoạch riêng            | Theo kế hoạch khác",
        "-                              | Chưa ghi thời gian"
      })
  void saysInFewWordsWhatWasUnderstood(String words, String said) {
    Deadline deadline = new Deadlines().read(words, 2018).deadline();

    assertThat(new DeadlineWording().of(deadline, 2018, t)).isEqualTo(said);
  }

  private static Texts texts() {
    var source = new ResourceBundleMessageSource();
    source.setBasename("messages/calendar");
    source.setDefaultEncoding("UTF-8");
    source.setFallbackToSystemLocale(false);
    return new Messages(source).vietnamese();
  }
}
