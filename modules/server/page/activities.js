// SPDX-License-Identifier: GPL-3.0-or-later
// The word cloud and questions from the floor: texts that people write.

const LONGEST_WORD = 24;
const LONGEST_ASK = 200;

/** Says why a text cannot go, or sends it and says nothing. */
function postText(message, longest) {
  if (!message.text.trim())
    return say('answer_first');
  if (shownLength(message.text.trim()) > longest)
    return say('too_long', longest);
  post(message);
  return '';
}

function cloudScreen(frame) {
  const given = keptMessages().filter((each) => each.t === 'word' && each.o === frame.o);
  const left = Math.max(0, frame.most - frame.sent - given.length);
  const field = el('input', {
    type: 'text', class: 'typed', dir: 'auto', maxlength: 96, value: app.word, autocomplete: 'off', enterkeyhint: 'send',
    oninput: (event) => { app.word = event.target.value; clearError(); }
  });
  const state = given.length > 0 ? banner('hint', say(link.state === 'open' ? 'sending' : 'kept_other'), link.state === 'open' ? 'send' : 'away')
    : app.wordSaved && banner('good', say('word_saved'), 'tick');
  return {
    key: 'cloud' + frame.o, head: frame.ask, isContent: true, above: el('p', {class: 'tags'}, el('span', {class: 'chip neutral', text: say('cloud')})),
    body: [left > 0 && labelled('word', say('word_label'), field), state, para(left > 0 ? say('words_left', left) : say('words_done'), 'quiet')],
    act: left > 0 ? [el('p', {id: 'error', class: 'error', role: 'alert'}), filledButton(say('send_word'))] : [],
    submit: () => sendWord(frame)
  };
}

function sendWord(frame) {
  const fault = postText({t: 'word', o: frame.o, text: app.word.trim()}, LONGEST_WORD);
  if (fault)
    return showError(fault);
  app.word = '';
  app.wordSaved = false;
  render();
}

function cloudClosedScreen(frame) {
  const most = frame.words.reduce((so, word) => Math.max(so, word.count), 1);
  const rows = frame.words.map((word) => {
    const row = el('li', {}, [typed('span', word.x, 'cloud-word'), el('span', {class: 'quiet', text: say('times', word.count)})]);
    row.firstChild.style.fontSize = (1 + 0.8 * (word.count - 1) / Math.max(1, most - 1)).toFixed(2) + 'em';
    return row;
  });
  return {
    key: 'cloudclosed' + frame.o, head: frame.ask, isContent: true, above: el('p', {class: 'tags'}, el('span', {class: 'chip neutral', text: say('cloud')})),
    body: rows.length > 0 ? [el('ul', {class: 'bare cloud'}, rows)] : [para(say('no_words'), 'lead')]
  };
}

/** Below every screen while the floor is open. */
function floorNodes() {
  if (!app.isFloorOpen || app.scene.t === 'ended')
    return [];
  const pending = waiting('ask');
  const state = pending ? banner('hint', say(link.state === 'open' ? 'sending' : 'kept_other'), link.state === 'open' ? 'send' : 'away')
    : app.askSaved && banner('good', say('ask_saved'), 'tick');
  if (!app.isAsking)
    return [el('section', {class: 'floor'}, [state, plainButton('ask', say(state ? 'ask_more' : 'ask_floor'), 'info', () => { app.isAsking = true; render(); byId('floor').focus(); })])];
  const field = el('textarea', {class: 'typed', rows: 3, maxlength: 600, dir: 'auto', oninput: (event) => { app.ask = event.target.value; }});
  field.value = app.ask;
  return [el('section', {class: 'floor card'}, [
    labelled('floor', say('ask_label'), field), el('p', {id: 'floor-error', class: 'error', role: 'alert'}),
    plainButton('floor-send', say('ask_send'), 'send', sendAsk)
  ])];
}

function sendAsk() {
  const fault = postText({t: 'ask', text: app.ask.trim()}, LONGEST_ASK);
  if (fault) {
    byId('floor-error').textContent = fault;
    return;
  }
  app.ask = '';
  app.isAsking = false;
  app.askSaved = false;
  render();
  byId('ask').focus();
}
