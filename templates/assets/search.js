/*
 * The reader's search. A classic script without dependencies but MiniSearch, which it loads itself
 * together with the index at first use. It works from a folder on disk, and stores and sends nothing.
 *
 * What a page gives it:
 *
 *   <form id="search-form" role="search" action="search.html" method="get">
 *     <input id="search-input" name="q" type="search"> …
 *   </form>
 *   <div id="search-results" data-index="search/index.js" data-minisearch="assets/minisearch.HASH.js"
 *        data-msg-none="No pages found for “{1}”." data-msg-count-one="{0} result for “{1}”"
 *        data-msg-count-other="{0} results for “{1}”" data-msg-group-redflag="Signs that need urgent help"
 *        data-msg-group-article=… data-msg-group-exercise=… data-msg-group-page=… [more, see below]>
 *     what readers without JavaScript see, for example the link to the A to Z
 *   </div>
 *
 *   {0} is the number of results, {1} the question. A language with other plurals adds
 *   data-msg-count-few and so on, by the names of Intl.PluralRules. These may be left out:
 *   data-msg-similar          said above results for a word that is on no page: “{1}” is that word
 *   data-msg-more             the button for further results; without it there are the first ten only
 *   data-msg-error            said when a file of the index cannot be read
 *   data-msg-level-emergency, data-msg-level-urgent    the words of the two levels
 *   data-index and data-minisearch are relative to the page; results are linked relative to the
 *   folder above that of data-index.
 *
 * What it makes inside #search-results (its former content is removed):
 *   p.search-status[role=status], then for each group section.search-group.search-group-NAME with h2
 *   and ol.search-list > li.search-item > a, p.search-meta, p.search-summary; last button.search-more.
 *   Arrow keys move between the question and the results, Escape returns to the question.
 *
 * The format of the index is described in the Java package pamphlet.search. fold, words and singular
 * are the same as in its class Tokens.
 */
(function () {
  'use strict';

  const PAGE_SIZE = 10;
  const MAX_WORDS = 10; // of a question; the rest is not looked at
  const MAX_WORD_LENGTH = 40; // in code points, as in the index
  const MIN_PREFIX = 3; // shorter beginnings match too much
  const MAX_SHARDS_FOR_PREFIX = 3; // parts of the index read for one word
  const MAX_SIMILAR = 3; // words tried for one wrong spelling
  const MAX_SIGNS = 3; // signs shown above the pages
  const MAX_SIGN_PAGES = 8; // pages whose signs are looked at, if their records must be read
  const SYNONYM_BOOST = 0.6;
  const NAME_BOOSTS = { title: 3, also: 2 };
  const TYPING_PAUSE_MILLIS = 200;
  const GROUPS = ['redflag', 'article', 'exercise', 'page'];

  // ---- words ---------------------------------------------------------------------------------

  const MARKS =
    /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u00ad]+/g;
  const APOSTROPHES = /['\u2019\u02bc](?:s(?![\p{L}\p{N}\p{M}]))?/gu;
  const WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u2010][\p{L}\p{N}\p{M}]+)*/gu;
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' };

  function fold(text) {
    return text
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(/[ßæœøłđıς]/g, (letter) => LETTERS[letter])
      .replace(APOSTROPHES, '');
  }

  function singular(word) {
    if (word.length <= 3 || !word.endsWith('s')) return word;
    if (/ies$/.test(word) && !/[ea]ies$/.test(word)) return word.slice(0, -3) + 'y';
    return /[us]s$/.test(word) ? word : word.slice(0, -1);
  }

  /** The words of a text as lists of tokens: one token, or for x-ray the three x, ray and xray. */
  function words(text, language) {
    const english = language === 'en' || language.startsWith('en-');
    const finish = (word) =>
      Array.from(english ? singular(word) : word).slice(0, MAX_WORD_LENGTH).join('');
    return (fold(text).match(WORD) || []).map((word) => {
      const parts = word.split(/[-\u2010]/);
      return (parts.length > 1 ? [...parts, parts.join('')] : parts).map(finish);
    });
  }

  function tokens(text, language) {
    return [].concat(...words(text, language));
  }

  // ---- files ---------------------------------------------------------------------------------

  const scripts = new Map(); // address → promise of what the file added
  const received = new WeakMap(); // script element → what it added

  /** Called by each file of the index. */
  function add(part) {
    received.set(document.currentScript, part);
  }

  function load(src) {
    if (!scripts.has(src)) {
      const loading = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = src;
        script.onload = () => resolve(received.get(script));
        script.onerror = () => reject(new Error('cannot read ' + src));
        document.head.appendChild(script);
      });
      loading.catch(() => scripts.delete(src)); // so that the next question tries again
      scripts.set(src, loading);
    }
    return scripts.get(src);
  }

  /** Opens the index whose head is at the address. */
  async function open(headSrc, miniSearchSrc) {
    const [head] = await Promise.all([load(headSrc), load(miniSearchSrc)]);
    return new Index(head, headSrc.slice(0, headSrc.lastIndexOf('/') + 1));
  }

  // ---- the index -----------------------------------------------------------------------------

  class Index {
    constructor(head, folder) {
      this.head = head;
      this.folder = folder;
      this.stop = new Set(head.stop.split(' '));
      this.synonyms = head.synonyms.map((group) => group.split('=').map(phrase));
      this.terms = []; // [term, {field: {document: frequency}}] of all parts read so far
      this.common = new Set(); // terms of so many texts that their places are left out
      this.shards = new Set();
      if (head.terms !== undefined) this.addTerms(head.terms);
    }

    addTerms(lines) {
      for (const line of lines ? lines.split('\n') : []) {
        const [term, ...fields] = line.split('|');
        const places = {};
        for (const field of fields) {
          if (field === '!') this.common.add(term);
          else places[field[0]] = decodePlaces(field.slice(1));
        }
        this.terms.push([term, places]);
      }
      this.terms.sort(([a], [b]) => (a < b ? -1 : 1));
      this.mini = null;
    }

    /** Reads the parts that hold these words and what begins with them. */
    async read(wanted) {
      if (!this.head.shards) return;
      const missing = new Set();
      for (const word of wanted) {
        for (const shard of this.shardsOf(word)) if (!this.shards.has(shard)) missing.add(shard);
      }
      const numbers = [...missing].sort((a, b) => a - b);
      const parts = await Promise.all(numbers.map((n) => this.part('t', n, this.head.shardHashes)));
      numbers.forEach((number, i) => {
        if (this.shards.has(number)) return; // read meanwhile for another question
        this.shards.add(number);
        this.addTerms(parts[i].terms);
      });
    }

    shardsOf(word) {
      const starts = this.head.shards;
      const first = Math.max(0, firstAt(starts.length, (i) => starts[i] > word) - 1);
      const found = [first];
      for (let next = first + 1; next < starts.length && hasPrefix(starts[next], word); next++) {
        if (found.length === MAX_SHARDS_FOR_PREFIX) break;
        found.push(next);
      }
      return found;
    }

    part(letter, number, hashes) {
      const hash = hashes.slice(number * 6, number * 6 + 6);
      return load(`${this.folder}${letter}${number}.${hash}.js`);
    }

    /** The option without stop words, which texts do not keep. */
    telling(o) {
      const kept = o.words.filter((word) => !this.stop.has(word));
      return kept.length ? option(kept, o.isSynonym) : o;
    }

    /** Whether a page has the word, or one that begins with it. */
    knows(word) {
      const at = firstAt(this.terms.length, (i) => this.terms[i][0] >= word);
      if (at === this.terms.length) return false;
      return this.terms[at][0] === word || hasPrefix(this.terms[at][0], word);
    }

    /** The words that a wrong spelling may stand for. */
    async vocabulary() {
      if (!this.spellings) {
        const known = this.head.shards
          ? decodeWords((await this.part('w', 0, this.head.wordsHash)).words)
          : this.terms.map(([term]) => term);
        const ofPhrases = [].concat(...[].concat(...this.synonyms).map((p) => p.words));
        this.spellings = [...new Set([...known, ...ofPhrases])];
      }
      return this.spellings;
    }

    /** The records of these documents. */
    records(numbers) {
      return Promise.all(numbers.map(async (number) => {
        if (this.head.documents) return this.head.documents[number];
        const size = this.head.chunkSize;
        const part = await this.part('d', Math.floor(number / size), this.head.chunkHashes);
        return part.documents[number % size];
      }));
    }

    /** The MiniSearch of all that was read so far. */
    engine() {
      if (!this.mini) this.mini = MiniSearch.loadJS(this.serialised(), this.options());
      return this.mini;
    }

    options() {
      const { fields, boosts, language, names } = this.head;
      return {
        fields,
        tokenize: (text) => tokens(text, language),
        processTerm: (term, field) =>
          fields.indexOf(field) >= names && this.stop.has(term) ? null : term,
        searchOptions: {
          tokenize: (term) => [term], // questions are cut before they come here
          processTerm: (term) => term,
          boost: Object.fromEntries(fields.map((field, i) => [field, boosts[i]])),
        },
      };
    }

    /** What MiniSearch's own toJSON would say, for the terms read so far. */
    serialised() {
      const { count, fields, totals } = this.head;
      const averages = totals.map((total) => (count ? total / count : 0));
      this.lengths = this.lengths || fieldLengths(this.head, averages);
      return {
        documentCount: count,
        nextId: count,
        documentIds: Object.fromEntries(Array.from({ length: count }, (_, i) => [i, i])),
        fieldIds: Object.fromEntries(fields.map((field, i) => [field, i])),
        fieldLength: this.lengths,
        averageFieldLength: averages,
        storedFields: {},
        dirtCount: 0,
        index: this.terms,
        serializationVersion: 2,
      };
    }
  }

  function phrase(text) {
    const isAbsent = text[0] === '!';
    return { words: text.slice(isAbsent ? 1 : 0).split(' '), isAbsent };
  }

  function decodePlaces(text) {
    const places = {};
    let document = 0;
    for (const place of text.split(' ')) {
      const [step, frequency] = place.split(':');
      document += parseInt(step, 36);
      places[document] = frequency ? parseInt(frequency, 36) : 1;
    }
    return places;
  }

  function decodeWords(text) {
    let last = '';
    return (text ? text.split(' ') : []).map((word) => {
      last = last.slice(0, parseInt(word[0], 36)) + word.slice(1);
      return last;
    });
  }

  function fieldLengths(head, averages) {
    const lists = head.lengths.map((list) => list.split(' ').map((n) => parseInt(n, 36)));
    const lengths = {};
    for (let i = 0; i < head.count; i++) {
      lengths[i] = head.fields.map((_, field) => (lists[field] ? lists[field][i] : averages[field]));
    }
    return lengths;
  }

  /** The first of so many numbers from 0 that passes; all behind it pass too. */
  function firstAt(length, passes) {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passes(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function hasPrefix(term, word) {
    return word.length >= MIN_PREFIX && term.startsWith(word);
  }

  // ---- questions -----------------------------------------------------------------------------

  /*
   * A question becomes slots. A slot stands for a word or a phrase and holds options, each a list of
   * words that must all be there: for “trapped nerve” it is [trapped, nerve], [pinched, nerve] and
   * [radiculopathy]. A page answers if it has an option of every slot.
   */

  /** The answer: pages best first, signs, the words that no page has. */
  async function ask(index, question) {
    const asked = words(question, index.head.language).slice(0, MAX_WORDS);
    const slots = asked.map((list) => ({ word: list[0], options: optionsOf(list), count: 1 }));
    await index.read([].concat(...asked));
    const unknown = await correct(index, slots);
    const merged = withSynonyms(index, slots);
    await index.read([].concat(...merged.map((slot) => [].concat(...slot.options.map((o) => o.words)))));
    const telling = merged.filter((slot) => slot.count > 1 || !index.stop.has(slot.word));
    const used = telling.length ? telling : merged;
    const pages = rank(index, used);
    return { pages, signs: await findSigns(index, used, pages), unknown };
  }

  function optionsOf(list) {
    const whole = option(list.slice(-1));
    return list.length > 1 ? [option(list.slice(0, -1)), whole] : [whole];
  }

  function option(list, isSynonym) {
    return { words: list, isSynonym: Boolean(isSynonym) };
  }

  /** Gives words that are on no page the spellings that come nearest; returns those words. */
  async function correct(index, slots) {
    const isFound = (slot) => slot.options.some((o) => o.words.every((w) => isKnown(index, w)));
    const unknown = slots.filter((slot) => !index.stop.has(slot.word) && !isFound(slot));
    for (const slot of unknown) {
      const near = similar(slot.options[slot.options.length - 1].words[0], await index.vocabulary());
      if (near.length) slot.options = near.map((word) => option([word]));
    }
    return unknown.map((slot) => slot.word);
  }

  function isKnown(index, word) {
    return index.knows(word)
      || index.synonyms.some((group) => group.some((p) => p.words.includes(word)));
  }

  function similar(word, vocabulary) {
    let limit = word.length <= 3 ? 0 : word.length <= 6 ? 1 : 2;
    let found = [];
    for (const candidate of limit ? vocabulary : []) {
      const away = distance(word, candidate, limit);
      if (away < limit) found = [];
      if (away <= limit) found.push(candidate);
      limit = Math.min(limit, away);
    }
    const startsAlike = (candidate) => (candidate[0] === word[0] ? 0 : 1);
    return found.sort((a, b) => startsAlike(a) - startsAlike(b)).slice(0, MAX_SIMILAR);
  }

  /** Letters to add, drop, replace or swap with their neighbour; above the limit, any number above it. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...next) > limit) return limit + 1;
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /** Joins slots that together are a phrase of a group, and adds the group's other phrases. */
  function withSynonyms(index, slots) {
    const merged = [];
    for (let i = 0; i < slots.length; i += merged[merged.length - 1].count) {
      merged.push(synonymSlot(index, slots, i) || slots[i]);
    }
    return merged;
  }

  function synonymSlot(index, slots, start) {
    const stands = (p) => p.words.every((word, i) => slots[start + i] && means(slots[start + i], word));
    const groups = index.synonyms.filter((group) => group.some(stands));
    if (!groups.length) return null;
    const longest = Math.max(...[].concat(...groups).filter(stands).map((p) => p.words.length));
    const said = (p) => p.words.length === longest && stands(p);
    const others = [].concat(...groups.filter((group) => group.some(said)))
      .filter((p) => !said(p) && !p.isAbsent);
    const joined = together(slots.slice(start, start + longest));
    return {
      word: slots[start].word,
      count: longest,
      options: [...joined, ...others.map((p) => option(p.words, true))].map((o) => index.telling(o)),
    };
  }

  function means(slot, word) {
    return slot.options.some((o) => o.words.length === 1 && o.words[0] === word);
  }

  /** The options of neighbouring slots as options of one. */
  function together(slots) {
    if (slots.length === 1) return slots[0].options;
    return [option(slots.map((slot) => slot.options[0].words).reduce((a, b) => a.concat(b)))];
  }

  function query(slot) {
    return {
      combineWith: 'OR',
      queries: slot.options.map((o) => ({
        combineWith: 'AND',
        queries: o.words,
        prefix: (term) => !o.isSynonym && term.length >= MIN_PREFIX,
        boostTerm: () => (o.isSynonym ? SYNONYM_BOOST : 1),
      })),
    };
  }

  /**
   * The numbers of the pages that have all slots or, if none has, of those that have some. Pages
   * with all of the question in their names come first: who asks for a name wants that page.
   */
  function rank(index, slots) {
    if (!slots.length) return [];
    const engine = index.engine();
    const every = { combineWith: 'AND', queries: slots.map(query) };
    const names = engine.search(every, { fields: Object.keys(NAME_BOOSTS), boost: NAME_BOOSTS });
    const rest = complete(index, slots, engine.search({ ...every, combineWith: 'OR' }));
    return [...new Set([...names, ...rest].map((result) => result.id))];
  }

  /** Those results that have all slots, or all results if none has. */
  function complete(index, slots, results) {
    const isCommon = (slot) => slot.options.some((o) => o.words.some((w) => index.common.has(w)));
    const required = slots.filter((slot) => !isCommon(slot)).map(query);
    if (!required.length) return results;
    const found = index.engine().search({ combineWith: 'AND', queries: required });
    const ids = new Set(found.map((result) => result.id));
    return ids.size ? results.filter((result) => ids.has(result.id)) : results;
  }

  /** Signs that speak of everything asked, each text once: emergencies first, then by rank of pages. */
  async function findSigns(index, slots, pages) {
    if (!slots.length) return [];
    const found = index.engine()
      .search({ combineWith: 'AND', queries: slots.map(query) }, { fields: ['signs'] })
      .slice(0, index.head.documents ? Infinity : MAX_SIGN_PAGES)
      .map((result) => result.id);
    const places = new Map(pages.map((id, place) => [id, place]));
    found.sort((a, b) => places.get(a) - places.get(b));
    const signs = new Map();
    for (const record of await index.records(found)) {
      const [href, title, , , , list] = record;
      for (const [level, anchor, text] of list) {
        const said = tokens(text, index.head.language);
        if (!signs.has(text) && slots.every((slot) => isSaid(slot, said))) {
          const place = anchor ? '#' + encodeURIComponent(anchor) : '';
          signs.set(text, { href: href + place, title, level, text });
        }
      }
    }
    const delay = (sign) => (sign.level === 'emergency' ? 0 : 1);
    return [...signs.values()].sort((a, b) => delay(a) - delay(b)).slice(0, MAX_SIGNS);
  }

  function isSaid(slot, said) {
    const has = (o, word) => said.some((token) => token === word || (!o.isSynonym && hasPrefix(token, word)));
    return slot.options.some((o) => o.words.every((word) => has(o, word)));
  }

  // ---- the page ------------------------------------------------------------------------------

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    if (text !== undefined) made.textContent = text; // never as HTML
    return made;
  }

  class View {
    constructor(root, input) {
      this.root = root;
      this.input = input;
      this.base = root.dataset.index.replace(/[^/]*\/[^/]*$/, '');
      this.status = element('p', 'search-status', '');
      this.status.setAttribute('role', 'status');
      this.list = element('div', 'search-groups');
      this.latest = 0;
      root.textContent = '';
      root.append(this.status, this.list);
    }

    message(name, count, question) {
      const text = this.root.getAttribute('data-msg-' + name) || '';
      return text.replace(/\{([01])\}/g, (_, n) => (n === '0' ? String(count) : question));
    }

    index() {
      const { index, minisearch } = this.root.dataset;
      this.opening = this.opening || open(index, minisearch);
      this.opening.catch(() => { this.opening = null; });
      return this.opening;
    }

    /** Shows the answer to a question, unless a newer one was asked meanwhile. */
    async search(question) {
      const turn = ++this.latest;
      const isOld = () => turn !== this.latest;
      if (!question.trim()) return this.clear();
      this.root.setAttribute('aria-busy', 'true');
      try {
        const index = await this.index();
        const answer = isOld() ? null : await ask(index, question);
        if (isOld()) return undefined;
        await this.show(index, answer, PAGE_SIZE, isOld);
        if (!isOld()) this.announce(answer, question);
      } catch (problem) {
        if (isOld()) return undefined;
        this.clear();
        this.status.textContent = this.message('error', 0, question) || problem.message;
      }
      if (!isOld()) this.root.removeAttribute('aria-busy');
      return undefined;
    }

    clear() {
      this.list.textContent = '';
      this.status.textContent = '';
      this.root.removeAttribute('aria-busy');
    }

    announce(answer, question) {
      const count = answer.pages.length;
      const language = document.documentElement.lang || 'en';
      const plural = new Intl.PluralRules(language).select(count);
      const counted = this.message('count-' + plural, count, question)
        || this.message('count-other', count, question);
      const similar = count ? answer.unknown.map((word) => this.message('similar', count, word)) : [];
      this.status.textContent = [...similar, count ? counted : this.message('none', 0, question)]
        .filter(Boolean)
        .join(' ');
    }

    async show(index, answer, size, isOld) {
      const records = await index.records(answer.pages.slice(0, size));
      if (isOld()) return;
      const items = { redflag: answer.signs.map((sign) => this.signItem(sign)) };
      for (const record of records) {
        const type = GROUPS.includes(record[2]) ? record[2] : 'page';
        (items[type] = items[type] || []).push(this.pageItem(record));
      }
      this.list.textContent = '';
      for (const name of GROUPS) {
        if (items[name] && items[name].length) this.list.append(this.group(name, items[name]));
      }
      if (answer.pages.length > size && this.message('more')) {
        this.list.append(this.more(index, answer, size, isOld));
      }
    }

    group(name, items) {
      const section = element('section', `search-group search-group-${name}`);
      const heading = element('h2', 'search-heading', this.message('group-' + name));
      heading.id = 'search-group-' + name;
      section.setAttribute('aria-labelledby', heading.id);
      const list = element('ol', 'search-list');
      list.setAttribute('role', 'list'); // Safari forgets lists without markers
      list.append(...items);
      section.append(heading, list);
      return section;
    }

    item(href, text, meta, summary) {
      const item = element('li', 'search-item');
      const link = element('a', 'search-link', text);
      link.setAttribute('href', this.base + href);
      item.append(link);
      if (meta) item.append(element('p', 'search-meta', meta));
      if (summary) item.append(element('p', 'search-summary', summary));
      return item;
    }

    pageItem([href, title, , category, summary]) {
      return this.item(href, title, category, summary);
    }

    signItem(sign) {
      const level = this.message('level-' + sign.level);
      return this.item(sign.href, sign.text, [level, sign.title].filter(Boolean).join(' · '), '');
    }

    more(index, answer, size, isOld) {
      const button = element('button', 'search-more', this.message('more'));
      button.type = 'button';
      button.addEventListener('click', async () => {
        const shown = new Set(this.links().map((link) => link.href));
        await this.show(index, answer, size + PAGE_SIZE, isOld);
        const added = this.links().find((link) => !shown.has(link.href));
        if (added) added.focus();
      });
      return button;
    }

    links() {
      return Array.from(this.list.querySelectorAll('a'));
    }

    /** Arrow keys and Escape; all else is the browser's. */
    move(event) {
      const stops = [this.input, ...this.links()];
      const at = stops.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const target = event.key === 'Escape' && at > 0 ? this.input : step && at >= 0 && stops[at + step];
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  }

  /** Keeps the question in the address, so that it can be kept and sent on. */
  function remember(question) {
    try {
      history.replaceState(null, '', question ? '?q=' + encodeURIComponent(question) : location.pathname);
    } catch (refused) {
      // Browsers refuse this for files on disk; the search works without it.
    }
  }

  function start() {
    const root = document.getElementById('search-results');
    const form = document.getElementById('search-form');
    const input = document.getElementById('search-input');
    if (!root || !form || !input) return;
    const view = new View(root, input);
    let typing;
    const search = (pause) => {
      clearTimeout(typing);
      typing = setTimeout(() => { remember(input.value); view.search(input.value); }, pause);
    };
    input.addEventListener('focus', () => { view.index().catch(() => {}); }, { once: true });
    input.addEventListener('input', () => search(TYPING_PAUSE_MILLIS));
    form.addEventListener('submit', (event) => { event.preventDefault(); search(0); });
    document.addEventListener('keydown', (event) => view.move(event));
    const question = new URLSearchParams(location.search).get('q');
    if (question) input.value = question;
    if (input.value) view.search(input.value);
  }

  window.pamphletSearch = { add, ask, open, tokens };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
