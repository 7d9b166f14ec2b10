package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedValuesTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 101})
  void itIsAsTheLibrarysMap(int size) {
    SortedMap<String, Integer> expected = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      expected.put(key(2 * i), 2 * i);
    }
    SortedMap<String, Integer> map = SortedValues.copyOf(expected, SortedValuesTest::key);
    assertThat(map).isEqualTo(expected).hasSameHashCodeAs(expected).hasSize(size);
    assertThat(map.keySet()).containsExactlyElementsOf(expected.keySet());
    assertThat(map.values()).containsExactlyElementsOf(expected.values());
    assertThat(map.entrySet()).containsExactlyElementsOf(expected.entrySet());
    for (int i = 0; i <= 2 * size; i++) {
      assertThat(map.get(key(i))).isEqualTo(expected.get(key(i)));
      assertThat(map.containsKey(key(i))).isEqualTo(expected.containsKey(key(i)));
      assertThat(map.headMap(key(i))).isEqualTo(expected.headMap(key(i)));
      assertThat(map.tailMap(key(i))).isEqualTo(expected.tailMap(key(i)));
      assertThat(map.subMap(key(0), key(i))).isEqualTo(expected.subMap(key(0), key(i)));
    }
    assertThat(map.firstKey()).isEqualTo(expected.firstKey());
    assertThat(map.lastKey()).isEqualTo(expected.lastKey());
    assertThat(SortedValues.copyOf(map, SortedValuesTest::key)).isSameAs(map);
    assertThat(map.comparator()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a"})
  void anEmptyMapHasNothing(String wanted) {
    SortedMap<String, Integer> map = SortedValues.of(List.of(), SortedValuesTest::key);
    assertThat(map).isEqualTo(Collections.emptySortedMap());
    assertThat(map.get(wanted)).isNull();
    assertThatThrownBy(map::firstKey).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(map::lastKey).isInstanceOf(NoSuchElementException.class);
  }

  /** Sorts as its number does. */
  private static String key(int number) {
    return "k" + (1000 + number);
  }
}
