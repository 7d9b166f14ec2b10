package pamphlet.content;

import java.util.Map;
import pamphlet.model.Fragment;
import pamphlet.model.Phone;
import pamphlet.model.RedFlagLevel;

/**
 * What a country's readers are told unless the settings say otherwise.
 *
 * @param phones numbers by placeholder
 * @param actions what to do at each level
 */
record Edition(Map<String, Phone> phones, Map<RedFlagLevel, Fragment> actions) {}
