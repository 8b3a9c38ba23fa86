// SPDX-License-Identifier: GPL-3.0-or-later
// An answer in words, and a question with its key.

function summaryOf(q, a) {
  if (a === null || a === undefined)
    return [];
  if (q.type === 'ordering')
    return [el('ol', {class: 'plain-list'}, a.map((index) => content('li', q.options[index])))];
  if (q.type === 'matching')
    return [el('ul', {class: 'plain-list'}, q.lefts.map((left, place) => a[place] === null ? null : el('li', {}, [
      content('span', left), el('span', {class: 'joins', 'aria-hidden': 'true', text: ' = '}), content('span', q.rights[a[place]], 'strong')])))];
  if (q.type === 'hotspot')
    return [a.length > 0 ? messageWords(q.message, a) : para(say('nothing_wrong'))];
  if (q.type === 'numeric')
    return [el('p', {class: 'strong'}, el('bdi', {dir: 'ltr', text: a}))];
  if (q.type === 'short_text')
    return [typed('p', a, 'strong')];
  const chosen = [].concat(a);
  return choicesOf(q).map((choice, place) => chosen.indexOf(choice.value) < 0 ? null : el('div', {class: 'option shown hue' + place % HUES}, [
    el('span', {class: 'face'}), tile(place), optionText(choice)]));
}

/** Elements of a message as one line of text, in its own direction. */
function messageWords(message, ids) {
  const text = message.words.filter((each) => ids.indexOf(each.e) >= 0).map((each) => each.x).join(' ');
  return el('p', {class: 'strong', lang: voiceOf(message.lang), dir: message.dir, text: text});
}

const hasOptions = (q) => q.type === 'single_choice' || q.type === 'true_false' || q.type === 'multiple_response';

function chip(kind, text, symbol) {
  return el('span', {class: 'chip ' + kind}, [icon(symbol), el('span', {text: text})]);
}

function bar(count, all, key) {
  const full = el('div', {class: 'bar-full'});
  full.style.width = (all > 0 ? Math.round(100 * count / all) : 0) + '%';
  return el('div', {class: 'spread'}, [el('div', {class: 'bar', 'aria-hidden': 'true'}, full), el('span', {class: 'quiet', text: say(key, count)})]);
}

/** `because` and `tempts` of an option: lists in the order of the wire; of true or false first true, then false. */
function ofChoice(list, q, value) {
  if (!Array.isArray(list))
    return '';
  return list[q.type === 'true_false' ? (value ? 0 : 1) : value] || '';
}

function revealedOption(q, reveal, choice, place) {
  const isRight = [].concat(reveal.right).indexOf(choice.value) >= 0;
  const isMine = Boolean(reveal.mine) && [].concat(reveal.mine.a).indexOf(choice.value) >= 0;
  const isLeftOut = isRight && !isMine && q.type === 'multiple_response' && Boolean(reveal.mine);
  const because = isRight || isMine ? ofChoice(reveal.because, q, choice.value) : '';
  const tempts = isMine && !isRight ? ofChoice(reveal.tempts, q, choice.value) : '';
  const counts = Array.isArray(reveal.counts) ? bar(ofChoice(reveal.counts, q, choice.value) || 0, reveal.answered, 'answers') : null;
  return el('li', {class: 'option shown hue' + place % HUES + (isRight ? ' right' : isMine ? ' wrong' : ' other')}, [
    el('span', {class: 'face'}), tile(place),
    el('div', {class: 'option-more'}, [
      optionText(choice),
      isRight && chip('good', say(isLeftOut ? 'missed' : 'correct'), 'tick'),
      isMine && chip(isRight ? 'neutral' : 'bad', say('yours'), isRight ? 'pencil' : 'cross'),
      because && content('p', because, 'quiet'), tempts && para(say('tempts', tempts), 'quiet'), counts
    ])
  ]);
}

/** The message once more, each element marked as caught, missed or no sign; then why, sign by sign. */
function revealedMessage(q, reveal) {
  const signs = Array.isArray(reveal.right) ? reveal.right : [];
  const mine = reveal.mine ? reveal.mine.a : [];
  const isSign = (id) => signs.some((sign) => sign.e.indexOf(id) >= 0);
  const frame = messageFrame(q.message, (word) => {
    const look = isSign(word.e) ? (mine.indexOf(word.e) >= 0 ? 'found' : 'missed') : mine.indexOf(word.e) >= 0 ? 'no-sign' : '';
    const node = el(look && look !== 'no-sign' ? 'mark' : 'span', {class: 'seen ' + look, text: word.x, dir: 'auto'});
    return el('span', {}, [node, document.createTextNode(' ')]);
  });
  const rows = signs.map((sign) => {
    const isFound = sign.e.some((id) => mine.indexOf(id) >= 0);
    return el('li', {class: 'card'}, [messageWords(q.message, sign.e), chip(isFound ? 'good' : 'warn', say(isFound ? 'sign_found' : 'sign_missed'), isFound ? 'tick' : 'info'),
      content('p', sign.because, 'quiet')]);
  });
  const strays = mine.filter((id) => !isSign(id));
  const stray = strays.length > 0 && el('li', {class: 'card'}, [messageWords(q.message, strays), chip('neutral', say('not_sign'), 'half')]);
  return [frame, el('ul', {class: 'bare'}, rows.concat(stray || [])), signs.length === 0 && para(say('no_signs'))];
}

function revealedBody(q, reveal) {
  if (hasOptions(q))
    return [el('ul', {class: 'bare options'}, choicesOf(q).map((choice, place) => revealedOption(q, reveal, choice, place)))];
  if (q.type === 'hotspot')
    return revealedMessage(q, reveal);
  const isRight = reveal.mine && reveal.mine.right;
  return [
    reveal.mine && !isRight && el('section', {class: 'card'}, [chip('bad', say('yours'), 'cross')].concat(summaryOf(q, reveal.mine.a))),
    el('section', {class: 'card'}, [chip('good', say('correct'), 'tick')].concat(summaryOf(q, reveal.right)))
  ];
}
