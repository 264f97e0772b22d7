// Finds what somebody asks for among the pages of one language, and shows it. What can be found follows in the same file.
const betre = (() => {
  // How much a word weighs where it stands, how much another word counts for it, and what else makes a page the answer.
  const FIELD = { title: 9, search: 9, thin: 0.3, place: 5, lead: 3, text: 1, more: 0.7 };
  const LIKE = { prefix: 0.6, part: 0.4, longer: 0.9, half: 0.8, near: 0.75 };
  const PAGE = { rest: 0.2, both: 0.2, cover: 0.7, title: 1.5, phrase: 0.6, reader: 0.2, voice: 0.25, asks: 3, rare: 0.5 };
  // Letters that are written for each other.
  const SOUNDS = { a: 'åæ', å: 'a', o: 'ø', ø: 'o', e: 'æ', æ: 'ae' };
  const HEAD = -1;
  // Hits that are shown, and words that are asked for.
  const MOST = 12;

  const fold = (text) => {
    const low = text.toLowerCase();
    // Most words have nothing to fold.
    if (/^[\wæøå.,\s]*$/.test(low)) return low;
    return low
      .normalize('NFC')
      .replace(/['’´`\u00ad]/g, '')
      .replace(/[éèêäö]/g, (letter) => ({ ä: 'æ', ö: 'ø' })[letter] ?? 'e');
  };
  const split = (text) => fold(text).match(/[\p{L}\p{N}§]+/gu) ?? [];

  let index;
  let passed;
  // By stem: a word as it is written, and for each page the weight of it in each passage.
  let vocabulary;
  // All its stems, each between spaces.
  let stemmed;
  // Kinds of pages, each with the stems that ask for them.
  let asks;
  // By the first stem of a phrase: the phrase, and all of its group.
  let groups;
  const stems = new Map();

  function stem(word) {
    if (stems.has(word)) return stems.get(word);
    let cut = word;
    for (const [from, to] of index.rules.alike) {
      if (from[0] === '^') cut = cut.startsWith(from.slice(1)) ? to + cut.slice(from.length - 1) : cut;
      else if (cut.includes(from)) cut = cut.replaceAll(from, to);
    }
    for (let times = 0; times < 2; times++) {
      const ending = index.rules.endings.find(
        (end) => cut.endsWith(end) && cut.length - end.length >= 3 && (cut.length > 5 || !/^[ae]r$/.test(end)),
      );
      if (!ending) break;
      cut = cut.slice(0, -ending.length);
    }
    stems.set(word, cut);
    return cut;
  }

  function know(key, word) {
    if (!vocabulary.has(key)) vocabulary.set(key, { word, at: new Map() });
    return vocabulary.get(key);
  }

  // Notes that the words of a text are on a page: in one of its passages, or, as `HEAD`, in what is said of all of it.
  function add(text, page, passage, weight) {
    return split(text).map((word) => {
      const key = stem(word);
      const entry = know(key, word);
      let passages = entry.at.get(page);
      if (!passages) entry.at.set(page, (passages = new Map()));
      passages.set(passage, Math.max(weight, passages.get(passage) ?? 0));
      return key;
    });
  }

  // Of a phrase those stems that tell something; all if none does.
  function bearing(phrase) {
    const own = phrase.filter((key) => !passed.has(key));
    return own.length ? own : phrase;
  }

  function read(data) {
    index = data;
    passed = new Set(data.rules.passed);
    vocabulary = new Map();
    data.pages.forEach((page, at) => {
      page.titles = [...new Set(add(page.t, at, HEAD, FIELD.title))];
      page.phrases = (page.s ?? []).map((phrase) => bearing(add(phrase, at, HEAD, FIELD.search / split(phrase).length ** FIELD.thin)));
      add(page.l ?? '', at, HEAD, FIELD.lead);
      page.b.forEach((passage, place) => {
        add(passage.t ?? '', at, place, FIELD.place);
        add(passage.x ?? '', at, place, FIELD.text);
        add(passage.m ?? '', at, place, FIELD.more);
      });
    });
    groups = new Map();
    for (const words of data.groups) {
      const group = words.map(split).filter((phrase) => phrase.length);
      // Words that stand on no page may be misspelt too.
      for (const [word, ...more] of group) if (!more.length) know(stem(word), word);
      const cut = group.map((phrase) => phrase.map(stem));
      for (const phrase of cut) groups.set(phrase[0], [...(groups.get(phrase[0]) ?? []), [phrase, cut]]);
    }
    stemmed = ` ${[...vocabulary.keys()].join(' ')} `;
    asks = Object.entries(data.rules.asks).map(([kind, words]) => [kind, words.map(stem)]);
  }

  // How many letters are wrong: left out, put in, exchanged, or another one; more than `most` is `most + 1`.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        const other = a[i - 1] === b[j - 1] ? 0 : SOUNDS[a[i - 1]]?.includes(b[j - 1]) ? 0.4 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + other);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  function nearest(word, key) {
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = [];
    for (const [known, entry] of vocabulary) {
      // Few get both of the first letters wrong.
      const isLike = known[2] && (known[0] === key[0] || known[1] === key[1]);
      const far = isLike ? Math.min(distance(key, known, most), distance(word, entry.word, most)) : 9;
      if (far <= most) near.push([known, LIKE.near * (1 - far / (key.length + 1))]);
    }
    return near.sort((a, b) => b[1] - a[1]).slice(0, 4);
  }

  // The two words that one is put together of, if both are known; `s` or `e` may bind them.
  function parts(word) {
    for (let at = word.length - 3; at > 2; at--) {
      const tail = stem(word.slice(at));
      const head = [word.slice(0, at), word.slice(0, at - 1)].map(stem).find((part) => vocabulary.has(part));
      if (head && vocabulary.has(tail)) return [head, tail].map((part) => [part, LIKE.half]);
    }
    return [];
  }

  // The stems that a word may stand for, each with how much it counts.
  function alternatives(word) {
    const key = stem(word);
    const found = new Map();
    const take = (other, weight) => found.set(other, Math.max(weight, found.get(other) ?? 0));
    if (vocabulary.has(key)) take(key, 1);
    if (key.length > 2) {
      for (let end, at = stemmed.indexOf(key); at > 0; at = stemmed.indexOf(key, end)) {
        end = stemmed.indexOf(' ', at);
        const known = stemmed.slice(stemmed.lastIndexOf(' ', at) + 1, end);
        const share = Math.sqrt(key.length / known.length);
        if (known === key) continue;
        if (known.startsWith(key)) take(known, LIKE.prefix * share);
        else if (key.length > (known.endsWith(key) ? 3 : 4)) take(known, LIKE.part * share);
      }
      for (let length = 4; length < key.length; length++) {
        const part = (known, like) => vocabulary.has(known) && take(known, like * Math.sqrt(length / key.length));
        if (length > 4) part(key.slice(0, length), LIKE.longer);
        if (key.length > 6) part(key.slice(-length), LIKE.half);
      }
    }
    for (const others of [nearest, parts]) {
      if (Math.max(0, ...found.values()) < 0.6) others(word, key).forEach(([other, weight]) => take(other, weight));
    }
    return found;
  }

  // Adds the other words of each group that a part of the question is in.
  function widen(terms) {
    const likely = ({ key, found }) => (vocabulary.get(key)?.at.size ? [] : [...found.keys()].filter((other) => found.get(other) > 0.5));
    const says = (term, key) => term && (term.key === key || term.likely.includes(key));
    for (const term of terms) term.likely = likely(term);
    terms.forEach((term, i) => {
      for (const [phrase, group] of [term.key, ...term.likely].flatMap((key) => groups.get(key) ?? [])) {
        if (!phrase.every((key, j) => says(terms[i + j], key))) continue;
        const covered = terms.slice(i, i + phrase.length);
        const telling = covered.filter(({ word }) => !passed.has(word));
        for (const other of telling.length ? telling : covered) {
          other.asked = true;
          for (const [key, ...more] of group) {
            if (!more.length) other.found.set(key, Math.max(LIKE.near, other.found.get(key) ?? 0));
          }
        }
      }
    });
  }

  // What is found for a question: the best first. `reader` is whom the page is written for where it is asked.
  function find(question, reader = '') {
    const words = split(question).slice(0, MOST);
    const isPassed = words.some((word) => !passed.has(word)) ? (word) => passed.has(word) : () => false;
    let terms = words.map((word) => ({ word, key: stem(word), found: isPassed(word) ? new Map() : alternatives(word) }));
    widen(terms);
    const keys = terms.map((term) => term.key);
    terms = terms.filter((term) => !isPassed(term.word) || term.asked);
    const whole = weigh(terms);
    const { voices } = index.rules;
    const heard = Object.keys(voices).filter((voice) => words.some((word) => voices[voice].includes(word)));
    const ranked = [];
    for (const [at, own] of gather(terms)) {
      const page = index.pages[at];
      const [passage, sum, mass] = best(own, terms);
      const inTitle = page.titles.filter((key) => keys.includes(key)).length / (page.titles.length || 1);
      const phrases = page.phrases.filter((phrase) => phrase.length && phrase.every((key) => keys.includes(key))).length;
      const rest = own.any.reduce((all, weight, i) => all + weight * terms[i].idf, 0);
      let total = (sum + PAGE.rest * rest) * (mass / whole) ** PAGE.cover * (1 + PAGE.title * inTitle ** 2) * (1 + PAGE.phrase * Math.min(2, phrases));
      if (page.w?.includes(reader)) total *= 1 + PAGE.reader;
      if (page.w?.some((voice) => heard.includes(voice))) total *= 1 + PAGE.voice;
      ranked.push({ at, total, passage, own });
    }
    ranked.sort((a, b) => b.total - a.total || a.at - b.at);
    // A hit that is so much worse than the best is none.
    const hits = grouped(ranked.filter(({ total }) => total > ranked[0].total / 30), terms);
    return { hits, near: hits.length ? [] : suggestions(terms), doors: hits.length ? [] : index.doors.map((at) => index.pages[at]), words: index.words };
  }

  // How much each word tells: a rare one more. The sum of them all.
  function weigh(terms) {
    for (const term of terms) {
      const pages = (key) => vocabulary.get(key)?.at.size || index.pages.length;
      const rarest = vocabulary.get(term.key)?.at.size || Math.min(index.pages.length, ...[...term.found.keys()].map(pages));
      term.idf = Math.log(1 + index.pages.length / (rarest + PAGE.rare));
    }
    return terms.reduce((all, term) => all + term.idf, 0);
  }

  // For each page how well it has each word: in its head, and in each of its passages.
  function gather(terms) {
    const pages = new Map();
    const note = (page, passage, term, weight) => {
      let own = pages.get(page);
      if (!own) pages.set(page, (own = { head: [], places: [], any: [] }));
      own.any[term] = Math.max(weight, own.any[term] ?? 0);
      const row = passage === HEAD ? own.head : (own.places[passage] ??= []);
      row[term] = Math.max(weight, row[term] ?? 0);
    };
    terms.forEach((term, i) => {
      for (const [key, like] of term.found) {
        for (const [page, passages] of vocabulary.get(key).at) {
          for (const [passage, weight] of passages) note(page, passage, i, weight * like);
        }
      }
      for (const [kind, words] of asks) {
        if (words.some((word) => (term.found.get(word) ?? 0) > 0.7)) index.pages.forEach((page, at) => page.n === kind && note(at, HEAD, i, PAGE.asks));
      }
    });
    return pages;
  }

  // The passage that has most of what is asked for, with the head of its page: its place, its score, and how much of the question it has.
  function best({ head, places }, terms) {
    const score = (place) => {
      let [sum, mass] = [0, 0];
      terms.forEach((term, i) => {
        const weight = Math.max(head[i] ?? 0, place?.[i] ?? 0);
        sum += term.idf * (weight + PAGE.both * Math.min(head[i] ?? 0, place?.[i] ?? 0));
        if (weight) mass += term.idf * Math.min(1, 0.5 + weight);
      });
      return [sum, mass];
    };
    let most = [HEAD, ...score()];
    places.forEach((place, at) => {
      const [sum, mass] = score(place);
      if (sum * mass > most[1] * most[2]) most = [at, sum, mass];
    });
    return most;
  }

  // One hit for each page: what it says to other readers stands below it.
  function grouped(ranked, terms) {
    const hits = new Map();
    for (const score of ranked) {
      const page = index.pages[score.at];
      const own = page.o ?? score.at;
      if (hits.has(own) || hits.size === MOST) continue;
      const also = index.pages.filter((other, at) => (other.o ?? at) === own && other !== page);
      hits.set(own, { ...shown(page, score, terms), also });
    }
    return [...hits.values()];
  }

  function shown(page, score, terms) {
    const sum = (place) => place.reduce((all, weight, i) => all + weight * terms[i].idf, 0);
    const tells = (place, at) => at === score.passage || Math.max(...place.filter(Boolean)) > FIELD.lead;
    const places = score.own.places.map((place, at) => page.b[at].t && page.b[at].a && tells(place, at) && [page.b[at], sum(place)]);
    const parts = places.filter(Boolean).sort((a, b) => b[1] - a[1]).map(([passage]) => passage).slice(0, 3);
    const around = page.b[Math.max(0, score.passage)];
    return {
      ...page,
      kind: index.kinds[page.k],
      readers: (page.w ?? []).map((reader) => index.readers[reader]),
      p: page.b[0].p,
      text: snippet(around === page.b[0] && page.l ? `${page.l} ${around.x ?? ''}` : around?.x ?? page.l ?? '', terms),
      parts: parts.map((passage) => ({ ...passage, u: `${page.u}#${passage.a}` })),
    };
  }

  const LONGEST = 150;

  // The words around the first that was asked for, as pieces: those that were are marked.
  function snippet(text, terms) {
    const words = text.match(/\S+\s*/g) ?? [];
    const asked = words.map((word) => split(word).some((part) => terms.some(({ found }) => found.get(stem(part)) > LIKE.near)));
    let [at, room] = [Math.max(0, asked.indexOf(true)), LONGEST];
    while (at && room > LONGEST / 2) room -= words[--at].length;
    const pieces = [[at ? '… ' : '', false]];
    for (room = LONGEST; at < words.length && room > 0; at++) {
      room -= words[at].length;
      const last = pieces.at(-1);
      const next = room > 0 ? words[at] : '…';
      if (last[1] || asked[at] && room > 0) pieces.push([next, asked[at]]);
      else last[0] += next;
    }
    return pieces.filter(([piece]) => piece);
  }

  function suggestions(terms) {
    return [...new Set(terms.flatMap((term) => nearest(term.word, term.key).map(([key]) => vocabulary.get(key).word)))].slice(0, 3);
  }

  return { find, search: read };
})();
