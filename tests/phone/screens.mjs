// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the phone page by name: what the host does and what the phone does to get there.
import {cloud, cloudClosed, poll, pollClosed, question, ranking, reveal} from './session.mjs';

const TYPES = ['single_choice', 'true_false', 'multiple_response', 'ordering', 'matching', 'numeric', 'short_text', 'hotspot'];

const ready = (page) => page.waitForFunction(() => document.querySelector('#form').className.startsWith('stage-in'));

const showing = (...scenes) => async (host, page) => {
  host.show(...scenes);
  const {t: kind} = scenes[scenes.length - 1];
  await page.waitForSelector(`main[data-place^="${{question: 'answer', poll: 'vote'}[kind] ?? kind.replace('_', '')}"]`);
};

const chosen = (scene) => async (host, page) => {
  host.show(scene);
  await page.check('#option-2');
};

async function answered(host, page) {
  await chosen(question('single_choice'))(host, page);
  await page.click('#go');
}

const mineWrong = {a: 0, right: false, score: 0, points: 0};
const MINE = {
  single_choice: mineWrong, true_false: {a: false, right: true, score: 1, points: 100}, multiple_response: {a: [0, 1], right: false, score: 0.25, points: 25},
  ordering: {a: [0, 2, 1], right: false, score: 0.33, points: 33}, matching: {a: [1, null], right: false, score: 0.5, points: 50}, numeric: {a: '۴', right: true, score: 1, points: 100},
  short_text: {a: 'spam', right: false, score: 0, points: 0}, hotspot: {a: ['from', 'w8'], right: false, score: 0.4, points: 40}
};

/** name → {settings, before (the PIN is not entered yet), go(host, page)} */
export const SCREENS = {
  'join': {before: true, settings: {teams: ['Karachi', 'لاہور']}},
  'join-pair': {before: true, settings: {nick: false, pair: true, kind: 'prepost'}},
  'join-wrong-pin': {before: true, async go(host, page) {
    await page.fill('#pin', '999999');
    await page.click('#go');
    await page.waitForSelector('#pin[aria-invalid]');
  }},
  'door-locked': {before: true, settings: {locked: true}},
  'lobby': {go: async (host, page) => host.tell({t: 'named', name: 'عائشہ'}) ?? page.waitForSelector('#notice .banner')},
  'lobby-pair': {settings: {nick: false, pair: true, kind: 'prepost'}},
  ...Object.fromEntries(TYPES.map((type) => [type, {go: showing(question(type))}])),
  'chosen': {go: chosen(question('single_choice', {sure: true, limit: 60000, left: 18000}))},
  'hotspot-marked': {go: async (host, page) => {
    host.show(question('hotspot'));
    await page.click('#word-from');
    await page.click('#word-w8');
  }},
  'time-up': {go: showing(question('single_choice', {limit: 20000, left: 0}))},
  'paused': {async go(host, page) {
    host.show(question('single_choice', {limit: 60000, left: 41000}));
    host.tell({t: 'pause', on: true, left: 41000});
    await page.waitForSelector('#notice .banner');
  }},
  'round-2': {go: showing(question('true_false', {round: 2, part: 'pre', alt: {en: 'A man holds a phone with a red warning on it.', ur: 'ایک آدمی کے ہاتھ میں فون ہے جس پر سرخ انتباہ ہے۔'}}))},
  'sending': {isLast: true, async go(host, page) {
    host.holdsAcks = true;
    await answered(host, page);
  }},
  'kept-offline': {async go(host, page) {
    host.show(question('single_choice'));
    await page.check('#option-2');
    host.isDown = true;
    host.drop();
    await page.waitForSelector('#notice .banner');
    await page.click('#go');
  }},
  'acknowledged': {async go(host, page) {
    await answered(host, page);
    await page.waitForSelector('.big.good');
  }},
  'closed': {go: showing(question('single_choice'), {t: 'closed', o: 3, answered: false})},
  ...Object.fromEntries(TYPES.map((type) => ['reveal-' + type, {go: showing(question(type, {open: false}), reveal(type, MINE[type]))}])),
  'reveal-unanswered': {go: showing(question('single_choice', {open: false}), reveal('single_choice', null))},
  'skipped': {go: showing({t: 'skipped', o: 3})},
  'ranking': {go: showing(ranking)},
  'poll': {go: showing(poll())},
  'poll-closed': {go: showing(pollClosed)},
  'cloud': {go: showing(cloud())},
  'cloud-closed': {go: showing(cloudClosed)},
  'floor': {async go(host, page) {
    host.tell({t: 'floor', open: true});
    await page.click('#ask');
  }},
  'refused-late': {async go(host, page) {
    host.refusals.push({code: 'late'});
    await answered(host, page);
    await page.waitForSelector('#notice .banner');
  }},
  'undone': {async go(host, page) {
    await showing(question('single_choice'), {t: 'closed', o: 3, answered: false})(host, page);
    await showing({t: 'undone'}, question('single_choice'))(host, page);
  }},
  'ended': {go: showing({t: 'ended', total: 640, right: 9, asked: 15})},
  'elsewhere': {isLast: true, async go(host, page) {
    host.tell({t: 'bye', code: 'elsewhere'});
    await page.waitForSelector('.stage-elsewhere');
  }},
  'removed': {isLast: true, async go(host, page) {
    host.tell({t: 'bye', code: 'removed'});
    await page.waitForSelector('.stage-removed');
  }}
};

const hasOwnPhone = (screen) => Boolean(screen.before || screen.settings || screen.isLast);

/** Brings a phone to a screen; `phones` keeps one that has joined, for all screens that do not end its session. */
export async function bring(stage, name, lang, {own = {}, phones = {}} = {}) {
  const screen = SCREENS[name];
  const {host} = stage;
  Object.assign(host.settings, {nick: true, pair: false, kind: 'quiz', teams: [], locked: false}, screen.settings);
  Object.assign(host, {scenes: [{t: 'lobby'}], holdsAcks: false, isDown: false, refusals: [], held: []});
  const page = (!hasOwnPhone(screen) && phones.page) || await fresh(stage, lang, screen, own);
  if (!hasOwnPhone(screen)) {
    phones.page = page;
    await settle(host, page);
  }
  if (screen.go)
    await screen.go(host, page);
  await page.waitForTimeout(60); // the live region speaks after 50 ms
  return page;
}

async function fresh(stage, lang, screen, own) {
  const page = await stage.tab(await stage.context(lang, own));
  await page.waitForSelector('.stage-join, .stage-door');
  if (!screen.before) {
    await page.click('#go');
    await ready(page);
  }
  return page;
}

/** Back to the lobby, with nothing of the screen before. */
async function settle(host, page) {
  await page.setViewportSize({width: 360, height: 640});
  await page.waitForFunction(() => document.querySelector('.is-good'));
  await page.evaluate(() => ['draft', 'outbox'].forEach((key) => localStorage.removeItem('mehfooz.' + key)));
  host.people.forEach((person) => person.accepted.clear());
  host.tell({t: 'floor', open: false});
  host.show(question('true_false', {o: 90, mine: undefined}), {t: 'lobby'});
  await page.waitForSelector('main[data-place=lobby]');
}

export {TYPES};
