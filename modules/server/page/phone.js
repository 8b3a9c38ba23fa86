// SPDX-License-Identifier: GPL-3.0-or-later
// The session as this phone knows it, and what each frame of the host changes in it.

const app = {
  ui: 'en', lang: 'en', stage: 'connecting', hello: null, me: null, next: 1, scene: {t: 'joined'}, question: null, draft: null, changing: null,
  form: {pin: '', name: '', team: '', pair: ''}, pending: null, pinError: '', nameError: '', unknown: '', door: '', word: '', wordSaved: false,
  ask: '', isAsking: false, askSaved: false, isFloorOpen: false, isPaused: false, isStopping: false, notice: null, key: '', said: '',
  saysTime: false, wish: '', submit: null
};

/* Languages */

/** What can be chosen: the session's languages; with only one of them, the words of the page still come in two. */
function tongues() {
  const langs = app.hello ? app.hello.langs : [];
  return langs.length > 1 ? langs : Object.keys(WORDS);
}

const spoken = () => (app.hello && app.hello.langs.length > 1 ? app.lang : app.ui);

function speak(tag) {
  const langs = app.hello ? app.hello.langs : [tag];
  app.wish = tag;
  app.lang = langs.indexOf(tag) >= 0 ? tag : langs[0];
  app.ui = WORDS[tag] ? tag : directionOf(tag) === 'rtl' ? 'ur' : 'en';
}

function swapTo(tag) {
  speak(tag);
  keep('lang', tag);
  render();
  tick();
  if (app.stage === 'in')
    transmit({t: 'lang', lang: app.lang});
}

function firstWish() {
  const wished = [].concat(readKept('lang') || [], (navigator.languages || [navigator.language || 'en']).map((tag) => tag.split('-')[0]));
  return wished.filter((tag) => WORDS[tag])[0] || 'en';
}

function chooseSayTime(isOn) {
  app.saysTime = isOn;
  keep('say_time', isOn);
}

/* Joining */

function join() {
  const pin = cleanPin(app.form.pin);
  app.nameError = '';
  app.pinError = /^\d{6}$/.test(pin) || /[^\x00-\x7F]/.test(pin) ? '' : say('pin_digits');
  if (!app.pinError) {
    app.pending = {t: 'join', pin: pin, secret: secretFor(app.hello.sid), lang: app.lang};
    if (app.hello.nick && app.form.name.trim())
      app.pending.name = app.form.name.trim();
    if (app.form.team !== '')
      app.pending.team = Number(app.form.team);
    if (app.hello.pair && app.form.pair.trim())
      app.pending.pair = app.form.pair.trim();
    transmit(app.pending);
  }
  render();
  if (app.pinError)
    refuseField('pin', app.pinError);
}

function refuseField(id, text) {
  byId(id).focus();
  announce(text);
}

function enterDoor(code) {
  app.stage = 'door';
  app.door = code;
  app.pending = null;
  stopLink();
  render();
}

function startAgain() {
  app.stage = 'connecting';
  app.door = '';
  link.tries = 0;
  link.state = 'connecting';
  connect();
  render();
}

function forget() {
  keep('me', null);
  keep('outbox', null);
  app.me = null;
}

/* Giving */

function draftOf(q) {
  const id = q.kind + q.o;
  const kept = app.draft || readKept('draft');
  const isThis = kept && kept.sid === app.hello.sid && kept.id === id && kept.type === q.type;
  if (isThis) {
    app.draft = kept;
    return kept;
  }
  const a = q.mine ? q.mine.a : undefined;
  const draft = {sid: app.hello.sid, id: id, type: q.type};
  if (a !== undefined && a !== null)
    Object.assign(draft, {a: q.kind === 'vote' && !q.many ? a[0] : [].concat(a).length > 1 || Array.isArray(a) ? a.slice() : a, isNothing: q.type === 'hotspot' && a.length === 0});
  app.draft = draft;
  return draft;
}

function keepDraft(draft) {
  keep('draft', draft);
}

function change(id) {
  app.changing = id;
  app.draft = null;
  keep('draft', null);
  render();
}

function give(q, draft, editor) {
  if (!editor.isReady())
    return showError(say('answer_first'));
  if (editor.fault && editor.fault())
    return showError(editor.fault());
  const isSingleVote = q.kind === 'vote' && !q.many;
  const message = {t: q.kind, o: q.o, a: isSingleVote ? [draft.a] : draft.a};
  if (q.sure && draft.sure)
    message.sure = draft.sure;
  app.changing = null;
  app.draft = null;
  app.notice = null;
  keep('draft', null);
  post(message);
  render();
}

/* Frames */

function show(frame) {
  app.scene = frame;
  app.isStopping = false;
  if (frame.t !== 'question')
    setClock(null, false);
  render();
}

/** A question as the giving screens want it; a poll is one without a key. */
function takeQuestion(frame) {
  const isPoll = frame.t === 'poll';
  const before = app.question;
  const q = Object.assign({}, frame, isPoll
    ? {kind: 'vote', type: frame.many ? 'multiple_response' : 'single_choice', mine: frame.mine ? {a: frame.mine} : null, open: true, change: true}
    : {kind: 'answer'});
  if (!before || before.kind !== q.kind || before.o !== q.o) {
    app.changing = null;
    app.notice = null;
  }
  app.question = q;
}

const RECEIVERS = {
  hello(frame) {
    if (app.hello && app.hello.sid !== frame.sid)
      Object.assign(app, {question: null, draft: null, changing: null, notice: null, me: null, stage: 'connecting', pending: null});
    app.hello = Object.assign({langs: ['en'], teams: []}, frame);
    speak(app.wish);
    link.state = 'hello';
    if (app.pending)
      return transmit(app.pending);
    if (hasJoined(frame.sid))
      return transmit({t: 'back', sid: frame.sid, secret: secretFor(frame.sid), lang: app.lang});
    app.stage = 'join';
    if (frame.locked)
      return enterDoor('locked');
    render();
  },
  welcome(frame) {
    const isBack = app.stage === 'in';
    keep('me', {sid: frame.sid, secret: secretFor(frame.sid), joined: true});
    Object.assign(app, {stage: 'in', me: frame, next: frame.next, pending: null, unknown: '', isFloorOpen: frame.floor, isPaused: frame.paused, isStopping: false});
    if (app.hello.langs.indexOf(frame.lang) >= 0)
      app.lang = frame.lang;
    if (!isBack)
      app.scene = {t: 'joined'};
    link.state = 'open';
    link.tries = 0;
    beat();
    render();
    pump();
  },
  question(frame) {
    takeQuestion(frame);
    app.isPaused = frame.paused;
    app.scene = frame;
    setClock(frame.open ? frame.left : null, frame.paused);
    render();
  },
  poll(frame) {
    takeQuestion(frame);
    show(frame);
  },
  time(frame) {
    if (!app.question || app.question.kind !== 'answer' || frame.o !== app.question.o)
      return;
    app.isPaused = frame.paused;
    setClock(frame.left, frame.paused);
    render();
  },
  pause(frame) {
    app.isPaused = frame.on;
    setClock('left' in frame ? frame.left : leftNow(), frame.on);
    announce(say(frame.on ? 'paused_text' : 'goes_on_said'));
    render();
  },
  closed(frame) {
    if (app.question && app.question.o === frame.o)
      app.question.open = false;
    app.changing = null;
    show(frame);
  },
  reveal: show, skipped: show, lobby: show, ranking: show, poll_closed: show, cloud_closed: show, ended: show,
  cloud(frame) {
    app.wordSaved = false;
    show(frame);
  },
  undone() {
    app.changing = null;
    app.notice = {key: 'undone'};
    announce(say('undone'));
    render();
  },
  floor(frame) {
    app.isFloorOpen = frame.open;
    render();
  },
  named(frame) {
    app.me.name = frame.name;
    app.notice = {key: 'named', value: frame.name};
    announce(say('named', frame.name));
    render();
  },
  ack(frame) {
    const message = settle(frame.n);
    if (message)
      taken(message);
    pump();
  },
  refused(frame) {
    if (typeof frame.n === 'number')
      return refuseMessage(frame);
    if (REFUSALS[frame.code])
      REFUSALS[frame.code](frame);
  },
  bye(frame) {
    app.isStopping = frame.code === 'stopping';
    if (app.isStopping)
      return render();
    app.stage = frame.code === 'removed' ? 'removed' : 'elsewhere';
    stopLink();
    render();
  }
};

/** The host has it on the disk. */
function taken(message) {
  const q = app.question;
  if (q && q.kind === message.t && q.o === message.o)
    q.mine = {n: message.n, a: message.a};
  if (message.t === 'word') {
    if (app.scene.t === 'cloud' && app.scene.o === message.o)
      app.scene.sent += 1;
    app.wordSaved = true;
    announce(say('word_saved'));
  }
  if (message.t === 'ask') {
    app.askSaved = true;
    announce(say('ask_saved'));
  }
  render();
}

function refuseMessage(frame) {
  if (frame.code === 'too_fast') {
    announce(say('refused_too_fast'));
    return postpone(frame.n, frame.wait);
  }
  if (frame.code === 'not_joined')
    return lose();
  const message = settle(frame.n);
  if (message && WORDS[app.ui]['refused_' + frame.code]) {
    app.notice = {key: 'refused_' + frame.code};
    announce(say(app.notice.key));
    giveBack(message, frame.code);
  }
  render();
  pump();
}

/** What was written is not lost where it can still be mended. */
function giveBack(message, code) {
  if (code !== 'not_an_answer')
    return;
  if (message.t === 'word')
    app.word = message.text;
  if (message.t === 'ask') {
    app.ask = message.text;
    app.isAsking = true;
  }
}

const REFUSALS = {
  pin_wrong: () => refusePin(say('refused_pin_wrong')),
  pin_wait: (frame) => refusePin(say('refused_pin_wait', frame.wait || 1)),
  name() {
    app.pending = null;
    app.nameError = say('refused_name');
    render();
    refuseField('nick', app.nameError);
  },
  locked: () => enterDoor('locked'),
  full: () => enterDoor('full'),
  ended: () => enterDoor('ended'),
  removed() {
    app.stage = 'removed';
    stopLink();
    render();
  },
  unknown() {
    forget();
    app.stage = 'join';
    app.unknown = say('refused_unknown');
    render();
  },
  not_joined: () => lose(),
  too_fast: (frame) => app.pending && setTimeout(() => app.pending && transmit(app.pending), (frame.wait || 1) * 1000)
};

function refusePin(text) {
  app.pending = null;
  app.pinError = text;
  render();
  refuseField('pin', text);
}

function receive(data) {
  let frame = null;
  try {
    frame = JSON.parse(data);
  } catch (error) {
    return;
  }
  if (frame && frame.v === 1 && Object.prototype.hasOwnProperty.call(RECEIVERS, frame.t))
    RECEIVERS[frame.t](frame);
}

function takeFragment() {
  const pin = cleanPin(location.hash.slice(1));
  if (/^\d{6}$/.test(pin))
    app.form.pin = pin;
}

function start() {
  app.wish = firstWish();
  speak(app.wish);
  app.saysTime = Boolean(readKept('say_time'));
  takeFragment();
  byId('form').addEventListener('submit', (event) => {
    event.preventDefault();
    if (app.submit)
      app.submit();
  });
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', (event) => event.persisted && wake());
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('hashchange', () => { takeFragment(); render(); });
  render();
  connect();
}

start();
