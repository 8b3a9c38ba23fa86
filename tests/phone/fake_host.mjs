// SPDX-License-Identifier: GPL-3.0-or-later
// A host of one session, faithful to docs/workshop-protocol.md, whose steps a test takes. Everything that a phone sends against
// the protocol is noted in `faults`.
import {createServer} from 'node:http';
import {WebSocketServer} from 'ws';

const NUMBERED = new Set(['answer', 'vote', 'word', 'ask']);
const FIELDS = {
  join: ['pin', 'secret', 'lang', 'name', 'team', 'pair'], back: ['sid', 'secret', 'lang'], answer: ['n', 'o', 'a', 'sure'], vote: ['n', 'o', 'a'],
  word: ['n', 'o', 'text'], ask: ['n', 'text'], lang: ['lang'], ping: []
};

export class FakeHost {
  constructor(page, settings = {}) {
    this.page = page;
    this.settings = {sid: '9f01', pin: '123456', nick: true, pair: false, kind: 'quiz', teams: [], langs: ['en', 'ur'], locked: false, ...settings};
    this.people = new Map();   // secret -> {me, name, team, pair, next, accepted}
    this.sockets = new Set();
    this.received = [];
    this.requests = [];
    this.faults = [];
    this.scenes = [{t: 'lobby'}]; // frames that bring a phone to where the session is; texts may be {en, ur}
    this.floor = false;
    this.paused = false;
    this.isDown = false;
    this.holdsAcks = false;
    this.refusals = [];        // codes for the next numbered messages: {code, wait}
    this.held = [];
  }

  async start() {
    this.http = createServer((request, response) => {
      this.requests.push(request.url);
      response.writeHead(request.url === '/' ? 200 : 404, {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'});
      response.end(request.url === '/' ? this.page : '');
    });
    this.server = new WebSocketServer({noServer: true});
    this.http.on('upgrade', (request, socket, head) => {
      if (this.isDown || request.url !== '/ws')
        return socket.destroy();
      this.server.handleUpgrade(request, socket, head, (ws) => this.welcomeSocket(ws));
    });
    await new Promise((done) => this.http.listen(0, '127.0.0.1', done));
    this.address = `http://127.0.0.1:${this.http.address().port}/`;
    return this;
  }

  async stop() {
    this.drop();
    this.http.closeAllConnections();
    await new Promise((done) => this.http.close(done));
  }

  welcomeSocket(ws) {
    this.sockets.add(ws);
    ws.lang = this.settings.langs[0];
    ws.on('close', () => this.sockets.delete(ws));
    ws.on('error', () => {});
    ws.on('message', (data, isBinary) => this.take(ws, data, isBinary));
    const {sid, langs, kind, nick, pair, teams, locked} = this.settings;
    const title = Object.fromEntries(langs.map((lang) => [lang, {en: 'Digital safety at work', ur: 'دفتر میں ڈیجیٹل حفاظت'}[lang] ?? lang]));
    this.send(ws, {t: 'hello', sid, title, langs, kind, nick, pair, teams, locked});
  }

  send(ws, frame) {
    if (ws.readyState === 1)
      ws.send(JSON.stringify({v: 1, ...frame}));
  }

  /** A frame with its texts in one language; functions get the participant. */
  inLanguage(value, lang, person) {
    if (typeof value === 'function')
      return this.inLanguage(value(person), lang, person);
    if (Array.isArray(value))
      return value.map((each) => this.inLanguage(each, lang, person));
    if (value === null || typeof value !== 'object')
      return value;
    if ('en' in value && 'ur' in value)
      return value[lang] ?? value.en;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.inLanguage(each, lang, person)]).filter(([, each]) => each !== undefined));
  }

  sendScenes(ws) {
    this.scenes.forEach((scene) => this.send(ws, this.inLanguage(scene, ws.lang, ws.person)));
  }

  /** Shows scenes to everybody who is in. */
  show(...scenes) {
    this.scenes = scenes;
    this.joined().forEach((ws) => this.sendScenes(ws));
  }

  tell(frame) {
    this.joined().forEach((ws) => this.send(ws, this.inLanguage(frame, ws.lang, ws.person)));
  }

  joined() {
    return [...this.sockets].filter((ws) => ws.person);
  }

  drop() {
    this.sockets.forEach((ws) => ws.terminate());
  }

  fault(text, frame) {
    this.faults.push(`${text}: ${JSON.stringify(frame)}`);
  }

  take(ws, data, isBinary) {
    let frame = null;
    try {
      frame = JSON.parse(String(data));
    } catch {
      return this.fault('no JSON', String(data));
    }
    this.received.push(frame);
    const {v, t, ...rest} = frame;
    if (isBinary || data.length > 8192 || v !== 1 || !FIELDS[t])
      return this.fault('no frame', frame);
    const foreign = Object.keys(rest).filter((key) => !FIELDS[t].includes(key));
    if (foreign.length > 0)
      this.fault('fields that are not of the protocol', frame);
    if (NUMBERED.has(t))
      return this.takeNumbered(ws, frame);
    this['take_' + t](ws, frame);
  }

  take_ping(ws) {
    this.send(ws, {t: 'pong'});
  }

  take_lang(ws, frame) {
    if (!ws.person)
      return this.fault('lang before welcome', frame);
    ws.lang = this.settings.langs.includes(frame.lang) ? frame.lang : this.settings.langs[0];
    this.sendScenes(ws);
  }

  take_join(ws, frame) {
    if (!/^[0-9a-f]{32}$/.test(frame.secret))
      return this.fault('no secret', frame);
    if (frame.name !== undefined && !this.settings.nick)
      this.fault('a name where none is asked for', frame);
    if (frame.pin !== this.settings.pin)
      return this.send(ws, this.pinRefusal ?? {t: 'refused', code: 'pin_wrong'});
    if (this.joinRefusal)
      return this.send(ws, {t: 'refused', code: this.joinRefusal});
    if (!this.people.has(frame.secret))
      this.people.set(frame.secret, {me: this.people.size + 1, name: frame.name, team: frame.team ?? (this.settings.teams.length ? 0 : undefined),
        pair: this.settings.pair ? frame.pair ?? 'K7RW' : undefined, next: 1, accepted: new Map()});
    this.enter(ws, frame);
  }

  take_back(ws, frame) {
    const person = this.people.get(frame.secret);
    if (frame.sid !== this.settings.sid)
      this.fault('back to another session', frame);
    if (!person)
      return this.send(ws, {t: 'refused', code: 'unknown'});
    if (person.removed)
      return this.send(ws, {t: 'refused', code: 'removed'});
    this.enter(ws, frame);
  }

  enter(ws, frame) {
    const person = this.people.get(frame.secret);
    this.joined().filter((other) => other.person === person && other !== ws).forEach((other) => {
      this.send(other, {t: 'bye', code: 'elsewhere'});
      other.person = null;
      other.close();
    });
    ws.person = person;
    ws.lang = this.settings.langs.includes(frame.lang) ? frame.lang : this.settings.langs[0];
    const {me, name, team, pair, next} = person;
    this.send(ws, {t: 'welcome', sid: this.settings.sid, me, name, team, pair, lang: ws.lang, dir: ws.lang === 'ur' ? 'rtl' : 'ltr', next, floor: this.floor, paused: this.paused});
    this.sendScenes(ws);
  }

  takeNumbered(ws, frame) {
    const person = ws.person;
    if (!person)
      return this.send(ws, {t: 'refused', n: frame.n, code: 'not_joined'});
    const refusal = this.refusals.shift();
    if (refusal)
      return this.send(ws, {t: 'refused', n: frame.n, ...refusal});
    if (!person.accepted.has(frame.n)) {
      if (frame.n < person.next)
        return this.send(ws, {t: 'refused', n: frame.n, code: 'backwards'});
      person.accepted.set(frame.n, frame);
      person.next = frame.n + 1;
    }
    const reply = () => this.send(ws, {t: 'ack', n: frame.n});
    if (this.holdsAcks)
      this.held.push(reply);
    else
      reply();
  }

  /** The disk is back: what was held is acknowledged. */
  release() {
    this.holdsAcks = false;
    this.held.splice(0).forEach((reply) => reply());
  }

  /** Numbered messages that the host took, each once, of all people. */
  taken(kind) {
    return [...this.people.values()].flatMap((person) => [...person.accepted.values()]).filter((each) => !kind || each.t === kind);
  }

  sent(kind) {
    return this.received.filter((each) => each.t === kind);
  }
}

/** What a participant has answered to an opening: for `mine` of a question. */
export function mineOf(o) {
  return (person) => {
    const given = [...person.accepted.values()].filter((each) => each.t === 'answer' && each.o === o).pop();
    return given && {n: given.n, a: given.a};
  };
}
