package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DatesTest {
  @Test
  void formOfADayIsThatOfThePattern() {
    Random random = new Random(8);
    int days = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder("2022-08-30");
      for (int change = random.nextInt(3); change > 0; change--) {
        text.setCharAt(random.nextInt(text.length()), "0189-/:x \u0660".charAt(random.nextInt(10)));
      }
      text.setLength(random.nextInt(8) == 0 ? random.nextInt(text.length()) : text.length());
      text.append(random.nextInt(8) == 0 ? "1" : "");
      boolean isDay = text.toString().matches(Dates.PATTERN);
      assertThat(Dates.isDay(text.toString())).as(text.toString()).isEqualTo(isDay);
      days += isDay ? 1 : 0;
    }
    assertThat(days).isBetween(10_000, 40_000);
  }
}
