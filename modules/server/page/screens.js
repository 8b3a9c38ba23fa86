// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page. A screen is {key, head, …}: a new key is a new place for the focus; `isContent` says that the
// heading is text of the session; `act` are the nodes of the bottom bar, at most one filled button among them.

function connectingScreen() {
  return {key: 'connecting', head: say(link.state === 'away' ? 'offline_only' : 'connecting'), isCentred: true};
}

function joinScreen() {
  const hello = app.hello;
  const title = hello.title && (hello.title[app.lang] || hello.title[hello.langs[0]]);
  const pin = el('input', {
    type: 'text', class: 'typed pin', inputmode: 'numeric', dir: 'ltr', maxlength: 40, value: app.form.pin, autocomplete: 'off',
    'aria-invalid': app.pinError ? 'true' : null, 'aria-describedby': app.pinError ? 'pin-error' : null,
    oninput: (event) => { app.form.pin = event.target.value; }
  });
  const error = el('p', {id: 'pin-error', class: 'error', text: app.pinError || ''});
  return {
    key: 'join', head: say('join_head'),
    body: [title && content('p', title, 'quiet'), app.unknown && banner('warn', app.unknown), labelled('pin', say('pin_label'), pin), error].concat(joinFields(hello), timeChoice()),
    act: app.pending ? [para(say('joining'), 'busy')] : [filledButton(say('join'))], submit: join
  };
}

function joinFields(hello) {
  const fields = [];
  const bound = (name, attributes) => el('input', Object.assign({
    type: 'text', class: 'typed', value: app.form[name], autocomplete: 'off', oninput: (event) => { app.form[name] = event.target.value; }
  }, attributes));
  if (hello.nick) {
    const field = bound('name', {maxlength: 160, dir: 'auto', 'aria-invalid': app.nameError ? 'true' : null});
    fields.push(labelled('nick', say('name_label'), field, app.nameError || say('name_hint')));
    if (app.nameError)
      fields[0].lastChild.className = 'error';
  }
  if (hello.teams.length > 0) {
    const options = hello.teams.map((name, place) => el('option', {value: String(place), text: name}));
    const field = el('select', {onchange: (event) => { app.form.team = event.target.value; }}, [el('option', {value: '', text: say('team_any')})].concat(options));
    field.value = app.form.team;
    fields.push(labelled('team', say('team_label'), field));
  }
  if (hello.pair)
    fields.push(labelled('pair', say('pair_label'), bound('pair', {maxlength: 12, dir: 'ltr', autocapitalize: 'characters', spellcheck: 'false'})));
  return fields;
}

function timeChoice() {
  const box = el('input', {type: 'checkbox', id: 'say-time', checked: app.saysTime, onchange: (event) => chooseSayTime(event.target.checked)});
  return [el('label', {class: 'check small'}, [box, el('span', {class: 'face'}), el('span', {class: 'mark checkbox'}, icon('tick')), el('span', {text: say('say_time')})])];
}

function closedDoor(text, isFinal) {
  return {key: 'door', head: text, isCentred: true, act: isFinal ? [] : [filledButton(say('again'))], submit: startAgain};
}

function lobbyScreen(frame) {
  const me = app.me;
  const isFirst = frame.t === 'lobby';
  return {
    key: frame.t, head: say('in_head'), isCentred: true, above: bigMark('good', 'tick'),
    body: [
      para(say(isFirst ? 'in_first' : 'goes_on'), 'lead'),
      me.pair && el('section', {class: 'card code'}, [para(say('pair_head')), el('p', {class: 'pair-code', dir: 'ltr', lang: 'en', text: me.pair}), para(say('pair_hint'), 'quiet')]),
      para(me.name ? say('you_name', me.name) : say('you_number', me.me), 'quiet'),
      typeof me.team === 'number' && app.hello.teams[me.team] && para(say('you_team', app.hello.teams[me.team]), 'quiet'),
      para(say('in_dark'), 'quiet')
    ].concat(timeChoice())
  };
}

function bigMark(kind, symbol) {
  return el('div', {class: 'big ' + kind}, icon(symbol));
}

/** A word or two above a question: a poll, which test, which round. */
function tags(q) {
  const words = [q.kind === 'vote' && say('poll'), (q.part === 'pre' || q.part === 'post') && say('part_' + q.part), q.round === 2 && say('round_2')].filter(Boolean);
  return words.length > 0 ? el('p', {class: 'tags'}, words.map((text) => el('span', {class: 'chip neutral', text: text}))) : null;
}

function givingScreen(q) {
  const pending = waiting(q.kind, q.o);
  const has = Boolean(q.mine);
  if (app.changing !== q.kind + q.o && (pending || has || !q.open))
    return pending || has ? givenScreen(q, pending) : closedScreen(q);
  const draft = draftOf(q);
  const isOver = q.kind === 'answer' && isTimeUp();
  const editor = EDITORS[q.type](q, draft, () => { keepDraft(draft); clearError(); });
  const hint = para(say(q.kind === 'vote' ? (q.many ? 'poll_many' : 'hint_single_choice') : 'hint_' + q.type), 'quiet' + (editor.hasOwnHint ? ' unseen' : ''));
  hint.id = 'hint';
  const body = [q.alt && content('p', say('picture', q.alt), 'card'), hint].concat(editor.nodes, q.sure ? sureRow(draft, () => keepDraft(draft)) : []);
  return {
    key: q.kind + q.o + 'edit', head: q.ask, isContent: true, above: tags(q),
    body: [el('fieldset', {class: 'plain-set', disabled: isOver, 'aria-labelledby': 'head'}, body), isOver && banner('warn', say('time_up'), 'timer')]
      .concat(q.limit > 0 && !isOver ? timeChoice() : []),
    act: isOver ? [] : [el('p', {id: 'error', class: 'error', role: 'alert'}), filledButton(say(q.kind === 'vote' ? 'send_vote' : 'send'))].concat(
      has || pending ? plainButton('keep', say(q.kind === 'vote' ? 'keep_vote' : 'keep'), null, () => change(null)) : []),
    submit: () => give(q, draft, editor)
  };
}

/** On its way, or on the host's disk: the tick belongs to the second alone. */
function givenScreen(q, pending) {
  const isVote = q.kind === 'vote';
  const answer = pending ? pending.a : q.mine.a;
  const isAway = link.state !== 'open';
  const mayChange = q.change && q.open && !(q.kind === 'answer' && isTimeUp());
  const head = pending ? say('sending') : say(isVote ? 'vote_saved' : 'saved_head');
  return {
    key: q.kind + q.o + 'given', said: pending ? '' : head, head: head, isCentred: true,
    above: pending ? bigMark('wait', isAway ? 'away' : 'send') : bigMark('good', 'tick'),
    body: [
      pending ? isAway && para(say(isVote ? 'kept_other' : 'kept'), 'lead') : para(say('saved_text'), 'lead'),
      el('section', {class: 'own', 'aria-label': say('yours')}, summaryOf(q, isVote && !q.many ? answer[0] : answer)),
      mayChange && el('p', {class: 'centre'}, plainButton('change', say(isVote ? 'change_vote' : 'change'), 'pencil', () => change(q.kind + q.o)))
    ]
  };
}

function closedScreen(q) {
  const isKnown = app.scene.t === 'closed' && app.scene.answered;
  return {
    key: 'closed' + q.o, head: say('closed_head'), isCentred: true, above: bigMark('wait', 'pause'),
    body: [!q.mine && !isKnown && para(say('closed_none'), 'lead'), para(say('goes_on'), 'lead'),
      q.mine && el('section', {class: 'own', 'aria-label': say('yours')}, summaryOf(q, q.mine.a))]
  };
}

function verdictOf(mine) {
  if (!mine)
    return {word: 'none', kind: 'wait', symbol: 'info'};
  if (mine.right)
    return {word: 'right', kind: 'good', symbol: 'tick'};
  return mine.score > 0 ? {word: 'partly', kind: 'warn', symbol: 'half'} : {word: 'wrong', kind: 'bad', symbol: 'cross'};
}

function revealScreen(frame) {
  const q = app.question;
  const verdict = verdictOf(frame.mine);
  const because = typeof frame.because === 'string' ? frame.because : '';
  const isCounted = frame.mine && typeof frame.mine.points === 'number';
  const head = say('verdict_' + verdict.word);
  return {
    key: 'reveal' + frame.o, head: head, look: verdict.kind, above: el('div', {class: 'verdict ' + verdict.kind}, icon(verdict.symbol)),
    body: (q && q.o === frame.o ? [content('p', q.ask, 'lead')].concat(because ? content('p', say('because', because), 'card') : [], revealedBody(q, frame)) : []).concat(
      el('p', {class: 'sums'}, [
        isCounted && el('span', {text: say('points_here', frame.mine.points)}),
        typeof frame.total === 'number' && el('span', {text: say('points_total', frame.total)}),
        typeof frame.answered === 'number' && el('span', {text: say('answered_all', frame.answered)})
      ]))
  };
}

function rankingScreen(frame) {
  const isTeams = app.hello.teams.length > 0;
  const cell = (tag, look, text) => el(tag, {class: look, scope: tag === 'th' ? 'col' : null}, el('bdi', {text: String(text)}));
  const rows = frame.rows.map((row) => el('tr', {}, [cell('td', 'figure', row.place), cell('td', 'who', row.name), cell('td', 'figure', row.points)]));
  return {
    key: 'ranking', head: say('ranking'),
    body: [
      el('p', {class: 'sums'}, [el('span', {class: 'strong', text: say('your_place', frame.place)}), el('span', {text: say('points_total', frame.total)})]),
      el('table', {class: 'card'}, [
        el('thead', {}, el('tr', {}, [cell('th', 'figure', say('place')), cell('th', 'head', say(isTeams ? 'team' : 'name')), cell('th', 'figure', say('points'))])),
        el('tbody', {}, rows)
      ])
    ]
  };
}

function pollClosedScreen(frame) {
  const rows = frame.options.map((text, place) => el('li', {class: 'option shown hue' + place % HUES}, [
    el('span', {class: 'face'}), tile(place), el('div', {class: 'option-more'}, [content('span', text, 'option-text'), bar(frame.counts[place], frame.answered, 'votes')])]));
  return {
    key: 'pollclosed' + frame.o, head: frame.ask, isContent: true, above: el('p', {class: 'tags'}, el('span', {class: 'chip neutral', text: say('poll')})),
    body: [el('ul', {class: 'bare options'}, rows), el('p', {class: 'sums'}, el('span', {text: say('votes_all', frame.answered)}))]
  };
}

function endedScreen(frame) {
  return {
    key: 'ended', head: say('ended'), isCentred: true, above: bigMark('good', 'tick'),
    body: [
      typeof frame.asked === 'number' && para(say('ended_score', frame.right, frame.asked), 'lead'),
      typeof frame.total === 'number' && para(say('points_total', frame.total), 'lead'),
      app.me.pair && el('section', {class: 'card code'}, [para(say('pair_head')), el('p', {class: 'pair-code', dir: 'ltr', lang: 'en', text: app.me.pair})])
    ]
  };
}
