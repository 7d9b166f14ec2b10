package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  @Test
  void keysWithOneHashAreFoundAll() {
    // 256 texts of eight pairs "Aa" or "BB", all with the same hash: more than are placed by it.
    List<String> keys = IntStream.range(0, 256).mapToObj(SortedValuesTest::twin).sorted().toList();
    SortedValues<String, String> map = SortedValues.of(keys, key -> key);
    assertThat(keys.stream().map(String::hashCode).distinct()).hasSize(1);
    for (int number = 0; number < keys.size(); number++) {
      assertThat(map.number(keys.get(number))).isEqualTo(number);
    }
    assertThat(map.number(twin(0) + twin(0))).isEqualTo(-1);
    SortedValues<String, String> most = SortedValues.of(keys.subList(1, 256), key -> key);
    assertThat(most.number(keys.get(0))).isEqualTo(-1);
  }

  private static String twin(int bits) {
    return IntStream.range(0, 8)
        .mapToObj(bit -> (bits >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  /** Sorts as its number does. */
  private static String key(int number) {
    return "k" + (1000 + number);
  }
}
