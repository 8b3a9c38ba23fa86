// SPDX-License-Identifier: GPL-3.0-or-later
// The other types of question. An editor gets the question, the draft to change and what to call when it did, and
// gives its nodes and whether there is something to send.

function editOrdering(q, draft, changed) {
  const list = el('ol', {class: 'lines', 'aria-labelledby': 'head hint'});
  draft.a = Array.isArray(draft.a) ? draft.a : shownOrder(q, q.options.length).slice();
  const move = (item, step) => {
    const from = draft.a.indexOf(item);
    const to = from + step;
    if (to < 0 || to >= draft.a.length)
      return;
    draft.a.splice(to, 0, draft.a.splice(from, 1)[0]);
    changed();
    show();
    byId((step < 0 ? 'up-' : 'down-') + item).focus();
    announce(say('now_at', q.options[item], to + 1, draft.a.length));
  };
  const button = (item, step, isLast) => el('button', {
    type: 'button', class: 'arrow', id: (step < 0 ? 'up-' : 'down-') + item, 'aria-disabled': isLast ? 'true' : null,
    'aria-label': say(step < 0 ? 'move_up' : 'move_down', q.options[item]), onclick: () => move(item, step)
  }, icon(step < 0 ? 'up' : 'down'));
  const keys = (item) => (event) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(item, event.key === 'ArrowUp' ? -1 : 1);
    }
  };
  const show = () => fill(list, draft.a.map((item, place) => el('li', {class: 'line', onkeydown: keys(item)}, [
    el('span', {class: 'number', 'aria-hidden': 'true', text: String(place + 1)}), content('span', q.options[item], 'line-text'),
    el('span', {class: 'arrows'}, [button(item, -1, place === 0), button(item, 1, place === draft.a.length - 1)])
  ])));
  show();
  return {nodes: [list], isReady: () => true};
}

function editMatching(q, draft, changed) {
  const order = shownOrder(q, q.rights.length);
  draft.a = Array.isArray(draft.a) ? draft.a : q.lefts.map(() => null);
  const rows = q.lefts.map((text, left) => {
    const options = order.map((right) => el('option', {value: String(right), text: q.rights[right]}));
    const field = el('select', {
      id: 'left-' + left, lang: voiceOf(app.lang), dir: directionOf(app.lang),
      onchange: (event) => {
        draft.a[left] = event.target.value === '' ? null : Number(event.target.value);
        changed();
      }
    }, [el('option', {value: '', text: say('choose'), lang: app.ui})].concat(options));
    field.value = draft.a[left] === null ? '' : String(draft.a[left]);
    const label = content('label', text);
    label.setAttribute('for', 'left-' + left);
    return el('div', {class: 'field pair'}, [label, field]);
  });
  // Told on sending, not while somebody walks through a list with the arrow keys.
  const twice = () => draft.a.filter((right, left) => right !== null && draft.a.indexOf(right) !== left)[0];
  return {
    nodes: [group('pairs', rows)], isReady: () => draft.a.some((each) => each !== null),
    fault: () => (twice() === undefined ? '' : say('used_twice', q.rights[twice()]))
  };
}

function editTyped(q, draft, changed) {
  const isNumber = q.type === 'numeric';
  const units = isNumber && Array.isArray(q.units) ? q.units : [];
  const field = el('input', {
    type: 'text', class: 'typed', maxlength: 300, inputmode: isNumber ? 'decimal' : null, dir: isNumber ? 'ltr' : 'auto', value: draft.a || '',
    autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false', enterkeyhint: 'send',
    oninput: (event) => { draft.a = event.target.value; changed(); }
  });
  const hint = units.length > 0 ? say('units', units[0]) : '';
  return {nodes: [labelled('typed', say('hint_' + q.type), field, hint)], isReady: () => Boolean((draft.a || '').trim()), hasOwnHint: true};
}

/** Fields of a message first, then its lines; `show` makes the node of one element. */
function messageFrame(message, show) {
  const field = (id) => message.words.filter((each) => each.e === id).map((each) => el('div', {class: 'message-field'}, [
    el('span', {class: 'quiet', lang: app.ui, dir: directionOf(app.ui), text: say(id)}), show(each)
  ]));
  const lines = [];
  message.words.filter((each) => each.e !== 'from' && each.e !== 'subject').forEach((each) => {
    const last = lines[lines.length - 1];
    if (last && last.p === each.p)
      last.words.push(each);
    else
      lines.push({p: each.p, words: [each]});
  });
  const channel = WORDS[app.ui]['channel_' + message.channel] || message.channel;
  return el('div', {class: 'message'}, [
    el('div', {class: 'message-top'}, [el('span', {text: channel}), el('bdi', {dir: 'ltr', text: message.sent || ''})]),
    el('div', {class: 'message-body', lang: voiceOf(message.lang), dir: message.dir}, field('from').concat(field('subject'), lines.map(
      (line) => el('div', {class: 'message-line'}, line.words.map(show)))))
  ]);
}

/** Words as buttons: one stop for Tab, arrows go from word to word, Space or Enter marks. */
function editHotspot(q, draft, changed) {
  const ids = q.message.words.map((each) => each.e);
  const buttons = {};
  const nothing = el('input', {type: 'checkbox', id: 'nothing', checked: draft.isNothing});
  const refresh = () => {
    ids.forEach((id) => buttons[id].setAttribute('aria-pressed', draft.a.indexOf(id) >= 0 ? 'true' : 'false'));
    nothing.checked = Boolean(draft.isNothing);
    changed();
  };
  const toggle = (id) => {
    const had = draft.a.indexOf(id) >= 0;
    draft.a = ids.filter((each) => each === id ? !had : draft.a.indexOf(each) >= 0);
    draft.isNothing = false;
    refresh();
  };
  const reach = (id) => ids.forEach((each) => buttons[each].setAttribute('tabindex', each === id ? '0' : '-1'));
  const walk = (id) => (event) => {
    const forward = q.message.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === forward || event.key === 'ArrowDown' ? 1 : /^Arrow/.test(event.key) ? -1 : 0;
    const next = buttons[ids[ids.indexOf(id) + step]];
    if (step === 0 || !next)
      return;
    event.preventDefault();
    next.focus();
  };
  draft.a = Array.isArray(draft.a) ? draft.a : [];
  const frame = messageFrame(q.message, (word) => {
    buttons[word.e] = el('button', {
      type: 'button', class: 'word', id: 'word-' + word.e, 'aria-pressed': draft.a.indexOf(word.e) >= 0 ? 'true' : 'false', dir: 'auto',
      tabindex: '-1', text: word.x, onclick: () => toggle(word.e), onkeydown: walk(word.e), onfocus: () => reach(word.e)
    });
    return buttons[word.e];
  });
  frame.setAttribute('role', 'toolbar');
  frame.setAttribute('aria-labelledby', 'head hint');
  nothing.addEventListener('change', () => {
    draft.isNothing = nothing.checked;
    draft.a = nothing.checked ? [] : draft.a;
    refresh();
  });
  reach(ids[0]);
  const row = el('label', {class: 'check'}, [nothing, el('span', {class: 'face'}), el('span', {class: 'mark checkbox'}, icon('tick')), el('span', {text: say('nothing_wrong')})]);
  return {nodes: [frame, row], isReady: () => draft.a.length > 0 || Boolean(draft.isNothing)};
}

const EDITORS = {
  single_choice: editSingle, true_false: editSingle, multiple_response: editMultiple, ordering: editOrdering,
  matching: editMatching, numeric: editTyped, short_text: editTyped, hotspot: editHotspot
};
