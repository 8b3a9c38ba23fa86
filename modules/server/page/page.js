// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the state: the page is laid anew, the heading element and the focus stay.

const SCENES = {
  lobby: lobbyScreen, reveal: revealScreen, ranking: rankingScreen, poll_closed: pollClosedScreen, cloud: cloudScreen,
  cloud_closed: cloudClosedScreen, ended: endedScreen, joined: lobbyScreen,
  skipped: (frame) => ({key: 'skipped' + frame.o, head: say('skipped'), isCentred: true, above: bigMark('wait', 'info'), body: [para(say('goes_on'), 'lead')]}),
  question: () => givingScreen(app.question), poll: () => givingScreen(app.question), closed: closedScene
};

function closedScene(frame) {
  const q = app.question;
  if (!q || q.o !== frame.o)
    return {key: 'closed' + frame.o, head: say('closed_head'), isCentred: true, above: bigMark('wait', 'pause'), body: [para(say('goes_on'), 'lead')]};
  return waiting('answer', q.o) ? givenScreen(q, waiting('answer', q.o)) : closedScreen(q);
}

function screenNow() {
  if (app.stage === 'in')
    return SCENES[app.scene.t](app.scene);
  if (app.stage === 'join')
    return joinScreen();
  if (app.stage === 'door')
    return closedDoor(say('refused_' + app.door), app.door === 'ended');
  if (app.stage === 'removed')
    return {key: 'removed', head: say('bye_removed'), isCentred: true, above: bigMark('wait', 'info'), body: [para(say('bye_removed_text'), 'lead')]};
  if (app.stage === 'elsewhere')
    return {
      key: 'elsewhere', head: say('bye_elsewhere'), isCentred: true, above: bigMark('wait', 'info'),
      body: [para(say('bye_elsewhere_text'), 'lead')], act: [filledButton(say('use_this'))], submit: startAgain
    };
  return connectingScreen();
}

function isAnswering() {
  return app.stage === 'in' && app.scene.t === 'question' && app.question.open;
}

function render() {
  const screen = screenNow();
  const before = remembered();
  document.documentElement.lang = app.ui;
  document.documentElement.dir = directionOf(app.ui);
  document.title = say('title');
  byId('form').hidden = false;
  byId('form').className = 'stage-' + app.stage + (screen.isCentred ? ' centred' : '');
  drawFrame();
  const head = byId('head');
  head.textContent = screen.head;
  head.className = (screen.isContent ? 'ask ' : '') + (screen.look || '');
  head.lang = screen.isContent ? voiceOf(app.lang) : app.ui;
  head.dir = directionOf(screen.isContent ? app.lang : app.ui);
  fill(byId('notice'), noticeNodes());
  fill(byId('above'), screen.above);
  fill(byId('body'), (screen.body || []).concat(app.stage === 'in' ? floorNodes() : []));
  fill(byId('act'), screen.act);
  byId('main').setAttribute('data-place', screen.key);
  app.submit = screen.submit || null;
  showClock(secondsLeft());
  arrive(screen, before);
}

/** The bars above and below. */
function drawFrame() {
  const q = app.question;
  const isCounted = app.stage === 'in' && q && q.of > 0 && /^(question|closed|reveal)$/.test(app.scene.t);
  const progress = byId('progress');
  fill(progress, isCounted ? [el('span', {'aria-hidden': 'true', text: say('progress', q.i, q.of)}), el('span', {class: 'unseen', text: say('progress_long', q.i, q.of)})] : []);
  byId('track').style.width = isCounted ? Math.round(100 * q.i / q.of) + '%' : '0';
  const isOpen = link.state === 'open' || (app.stage === 'join' && link.state === 'hello');
  const words = isOpen ? 'connected' : link.state === 'away' ? 'offline' : 'connecting';
  fill(byId('link'), app.stage === 'elsewhere' || app.stage === 'removed' ? [] : [icon(isOpen ? 'wifi' : 'away', isOpen ? 'is-good' : 'is-away'), el('span', {text: say(words)})]);
  const me = app.stage === 'in' ? app.me : null;
  fill(byId('name'), me && me.name ? el('bdi', {text: me.name}) : []);
  fill(byId('tongue'), tongueNodes());
}

/** One button where there are two languages, a list where there are more. */
function tongueNodes() {
  const tags = tongues();
  if (tags.length > 2) {
    const options = tags.map((tag) => el('option', {value: tag, text: tongueName(tag), lang: voiceOf(tag)}));
    const field = el('select', {id: 'swap', 'aria-label': say('swap'), onchange: (event) => swapTo(event.target.value)}, options);
    field.value = app.lang;
    return [field];
  }
  const other = tags[0] === spoken() ? tags[1] : tags[0];
  return [el('button', {type: 'button', id: 'swap', class: 'plain', lang: voiceOf(other), dir: directionOf(other), text: tongueName(other), onclick: () => swapTo(other)})];
}

function noticeNodes() {
  const nodes = [];
  const isTold = app.stage === 'in' && app.scene.t === 'question' && waiting('answer', app.question.o);
  if (app.stage === 'in' && link.state !== 'open' && !isTold)
    nodes.push(banner('warn', say(app.isStopping ? 'stopping' : 'offline_only'), 'away'));
  else if (app.stage === 'in' && app.isPaused)
    nodes.push(banner('hint', say('paused_text'), 'pause'));
  if (app.notice)
    nodes.push(banner('warn', say(app.notice.key, app.notice.value), 'info'));
  return nodes.slice(-1);
}

function remembered() {
  const node = document.activeElement;
  const isText = node && /^(INPUT|TEXTAREA)$/.test(node.tagName) && node.type !== 'radio' && node.type !== 'checkbox';
  return {id: node && node.id, from: isText ? node.selectionStart : null, to: isText ? node.selectionEnd : null};
}

/** A new place gets the focus on its heading, the same place keeps it where it was. */
function arrive(screen, before) {
  const isNew = app.key !== screen.key;
  const isFirst = app.key === '';
  const isWriting = before.id === 'floor' && byId('floor');
  const node = before.id && before.id !== 'head' ? byId(before.id) : null;
  app.key = screen.key;
  if (isNew && !isFirst && !isWriting) {
    window.scrollTo(0, 0);
    byId('head').focus();
  } else if (node && node !== document.activeElement) {
    node.focus();
    if (before.from !== null && node.setSelectionRange)
      node.setSelectionRange(before.from, before.to);
  } else if (before.id && !node && !isFirst) {
    byId('head').focus();
  }
  if (isWriting && isNew)
    announce(screen.head);
  if (screen.said && screen.said !== app.said)
    announce(screen.said);
  app.said = screen.said || '';
}

function showError(text) {
  const node = byId('error');
  if (node)
    node.textContent = text;
}

function clearError() {
  showError('');
}
