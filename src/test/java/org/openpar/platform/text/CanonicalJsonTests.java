package org.openpar.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {

  @Test
  void writesTheExampleOfTheStandard() {
    String loose =
        """
        {
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;

    assertThat(canonical(loose))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  @Test
  void sortsNamesByTheirCodeUnits() {
    assertThat(canonical("{\"€\":1,\"\\r\":2,\"\uFB33\":3,\"1\":4,\"😀\":5,\"\u0080\":6,\"ö\":7}"))
        .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
  }

  @Test
  void writesNumbersAsECMAScriptDoes() {
    assertThat(CanonicalJson.ofDouble(-0.0)).isEqualTo("0");
    assertThat(CanonicalJson.ofDouble(Double.MIN_VALUE)).isEqualTo("5e-324");
    assertThat(CanonicalJson.ofDouble(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e+308");
    assertThat(CanonicalJson.ofDouble(9007199254740992.0)).isEqualTo("9007199254740992");
    assertThat(CanonicalJson.ofDouble(295147905179352830000.0)).isEqualTo("295147905179352830000");
    assertThat(CanonicalJson.ofDouble(9.999999999999997e22)).isEqualTo("9.999999999999997e+22");
    assertThat(CanonicalJson.ofDouble(1e21)).isEqualTo("1e+21");
    assertThat(CanonicalJson.ofDouble(0.0000033)).isEqualTo("0.0000033");
    assertThat(CanonicalJson.ofDouble(-71.25)).isEqualTo("-71.25");
  }

  private static String canonical(String loose) {
    return CanonicalJson.of(JsonMapper.shared().readTree(loose));
  }
}
