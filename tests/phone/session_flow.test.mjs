// SPDX-License-Identifier: GPL-3.0-or-later
// A session from the first look at the page to the last word, on a network that fails.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {PAGE, Stage, headIs, openBrowser, textOf, until} from './browser.mjs';
import {question} from './session.mjs';

let browser, stage, host;
before(async () => { browser = await openBrowser(); });
after(() => browser.close());
beforeEach(async () => {
  stage = await Stage.open(browser);
  host = stage.host;
});
afterEach(async () => assert.deepEqual(await stage.close(), []));

const answer = async (page, option = 2) => {
  await page.check(`#option-${option}`);
  await page.click('#go');
};
const saved = (page) => page.waitForSelector('.big.good');
const hasTick = (page) => page.evaluate(() => document.querySelector('.big.good') !== null);

describe('joining', () => {
  it('takes the PIN from the fragment and sends nothing before somebody joins', async () => {
    const page = await stage.tab(await stage.context());
    await page.waitForSelector('.stage-join');
    assert.equal(await page.inputValue('#pin'), '123456');
    assert.deepEqual(host.received, []);

    await page.click('#go');
    await headIs(page, 'You are in.');

    assert.deepEqual(host.requests, ['/']);
    assert.deepEqual(Object.keys(host.sent('join')[0]).sort(), ['lang', 'pin', 'secret', 't', 'v']);
  });

  it('reads a PIN in the digits of any script', async () => {
    const page = await stage.tab(await stage.context('ur'), '');
    await page.fill('#pin', '۱۲۳ - ٤٥६');
    await page.press('#pin', 'Enter');
    await headIs(page, 'آپ شامل ہو گئے۔');
    assert.equal(host.sent('join')[0].pin, '123456');
  });

  it('sends nickname, team and language, and shows the own name as text', async () => {
    host.settings.teams = ['A', 'B'];
    const page = await stage.tab(await stage.context());
    await page.fill('#nick', '<b>Ayesha</b>');
    await page.selectOption('#team', '1');
    await page.click('#swap');
    await page.click('#go');
    await headIs(page, 'آپ شامل ہو گئے۔');
    const [{name, team, lang}] = host.sent('join');
    assert.deepEqual({name, team, lang}, {name: '<b>Ayesha</b>', team: 1, lang: 'ur'});
    assert.equal(await textOf(page, '#name'), '<b>Ayesha</b>');
  });

  it('has no nickname field where there are none, but one for the pair code', async () => {
    Object.assign(host.settings, {nick: false, pair: true, kind: 'prepost'});
    const page = await stage.tab(await stage.context());
    await page.fill('#pair', 'K7RW');
    assert.equal(await page.locator('#nick').count(), 0);
    await page.click('#go');
    await headIs(page, 'You are in.');
    assert.equal(host.sent('join')[0].pair, 'K7RW');
    assert.match(await textOf(page, '#body'), /K7RW[\s\S]*Write this down/);
  });

  it('says in words why it did not work, and lets it be tried again', async () => {
    const page = await stage.tab(await stage.context(), '');
    await page.fill('#pin', '12');
    await page.click('#go');
    assert.equal(await textOf(page, '#pin-error'), 'The PIN has six digits.');
    assert.deepEqual(host.received, []);
    await page.fill('#pin', '000000');
    await page.click('#go');
    await page.waitForFunction(() => document.querySelector('#pin-error').textContent.includes('not the PIN'));
    host.pinRefusal = {t: 'refused', code: 'pin_wait', wait: 7};
    await page.click('#go');
    await page.waitForFunction(() => document.querySelector('#pin-error').textContent.includes('7'));
    host.joinRefusal = 'name';
    await page.fill('#pin', '123456');
    await page.fill('#nick', 'x');
    await page.click('#go');
    await page.waitForSelector('#nick[aria-invalid]');
    for (const [code, words] of [['locked', 'Nobody new'], ['full', 'full'], ['ended', 'over']]) {
      host.joinRefusal = code;
      await page.click('#go');
      await headIs(page, words);
      if (code !== 'ended') {
        await page.click('#go');
        await page.waitForSelector('.stage-join');
      }
    }
  });

  it('joins again where the host has forgotten this phone', async () => {
    const page = await stage.phone();
    host.people.clear();
    host.drop();
    await page.waitForSelector('.stage-join');
    assert.match(await textOf(page, '#body'), /does not know this phone/);
    await page.click('#go');
    await headIs(page, 'You are in.');
  });

  it('joins late into the question that is open', async () => {
    host.scenes = [question('single_choice')];
    const page = await stage.phone();
    await headIs(page, 'You get a message');
    await answer(page);
    await saved(page);
  });
});

describe('an answer', () => {
  it('is one message, and the tick waits for the acknowledgement', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    await page.check('#option-2');
    host.holdsAcks = true;
    await page.evaluate(() => {
      document.querySelector('#go').click();
      document.querySelector('#form').dispatchEvent(new Event('submit', {cancelable: true}));
    });
    await until(() => host.sent('answer').length > 0, 'an answer arrives');
    await headIs(page, 'Sending…');
    assert.equal(await hasTick(page), false);

    host.release();
    await saved(page);

    await headIs(page, 'Your answer is saved');
    assert.deepEqual(host.sent('answer'), [{v: 1, t: 'answer', n: 1, o: 3, a: 2}]);
    await page.waitForFunction(() => document.querySelector('#said').textContent === 'Your answer is saved');
  });

  it('carries how sure somebody is only where that is asked and said', async () => {
    const page = await stage.phone();
    host.show(question('single_choice', {sure: true}));
    await page.check('#sure-3');
    await answer(page);
    await saved(page);
    assert.equal(host.sent('answer')[0].sure, 3);
  });

  it('is not sent while nothing is chosen, and the page says so', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    await page.waitForSelector('#option-0');
    await page.click('#go');
    assert.equal(await textOf(page, '#error'), 'Give an answer first');
    assert.deepEqual(host.sent('answer'), []);
  });

  it('can be changed with a new number, or be kept', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    await answer(page);
    await saved(page);
    await page.click('#change');
    assert.equal(await page.isChecked('#option-2'), true);
    await page.click('#keep');
    await saved(page);
    await page.click('#change');
    await answer(page, 0);
    await saved(page);
    assert.deepEqual(host.sent('answer').map(({n, a}) => [n, a]), [[1, 2], [2, 0]]);
  });

  it('has no way to be changed where the first one stands', async () => {
    const page = await stage.phone();
    host.show(question('single_choice', {change: false}));
    await answer(page);
    await saved(page);
    assert.equal(await page.locator('#change').count(), 0);
  });

  it('that is refused says why and is not sent again', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    for (const [code, words] of [['late', 'Your time was over'], ['not_open', 'closed already'], ['no_change', 'first answer stands'], ['too_many', 'More than'],
      ['backwards', 'newer message'], ['not_an_answer', 'look at it again']]) {
      host.refusals.push({code});
      await answer(page);
      await page.waitForFunction((wanted) => document.querySelector('#notice').textContent.includes(wanted), words);
    }
    host.drop();
    await page.waitForSelector('#notice .icon');
    await until(() => host.sent('back').length === 1, 'the phone comes back');
    assert.equal(host.taken('answer').length, 0);
    assert.equal(host.sent('answer').length, 6);
  });

  it('that was too fast is sent again later, and those behind it wait', async () => {
    const page = await stage.phone();
    host.floor = true;
    host.tell({t: 'floor', open: true});
    host.show(question('single_choice'));
    host.refusals.push({code: 'too_fast', wait: 1});
    await answer(page);
    await page.click('#ask');
    await page.fill('#floor', 'Why?');
    await page.click('#floor-send');
    await until(() => host.taken().length === 2, 'both are taken');
    assert.deepEqual([...host.people.values()][0].accepted.size, 2);
    assert.deepEqual(host.received.filter((each) => each.n).map(({t, n}) => [t, n]), [['answer', 1], ['answer', 1], ['ask', 2]]);
  });
});

describe('a lost connection', () => {
  it('keeps the answer, says so, and sends it once on return', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    await page.check('#option-2');
    host.isDown = true;
    host.drop();
    await page.waitForFunction(() => document.querySelector('#link').textContent.includes('No connection'));
    await page.click('#go');
    assert.match(await textOf(page, '#body'), /Your answer is kept and will be sent/);
    assert.equal(await hasTick(page), false);

    host.isDown = false;
    await saved(page);

    assert.deepEqual(host.sent('answer').map(({n, a}) => [n, a]), [[1, 2]]);
  });

  it('sends an answer again whose acknowledgement was lost, with the same number, and it counts once', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    host.holdsAcks = true;
    await answer(page);
    await until(() => host.held.length === 1, 'the answer is held');
    host.held = [];
    host.holdsAcks = false;
    host.drop();
    await saved(page);
    assert.deepEqual(host.sent('answer').map(({n}) => n), [1, 1]);
    assert.equal(host.taken('answer').length, 1);
  });

  it('and a reload lose no kept answer', async () => {
    const page = await stage.phone();
    host.show(question('single_choice'));
    await page.check('#option-2');
    host.isDown = true;
    host.drop();
    await page.waitForFunction(() => document.querySelector('#link').textContent.includes('No connection'));
    await page.click('#go');
    await page.reload();
    host.isDown = false;
    await saved(page);
    assert.deepEqual(host.sent('answer').map(({n, a}) => [n, a]), [[1, 2]]);
    assert.equal(host.sent('join').length, 1);
  });

  it('of the whole browser is seen at once when the network is back', async () => {
    const page = await stage.phone();
    host.isDown = true;
    host.drop();
    await page.waitForFunction(() => document.querySelector('#link').textContent.includes('No connection'));
    await page.waitForTimeout(1500);
    host.isDown = false;
    const backs = host.sent('back').length;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await until(() => host.sent('back').length > backs, 'the phone is back');
  });

  it('lets a host that stops come back by itself', async () => {
    const page = await stage.phone();
    host.tell({t: 'bye', code: 'stopping'});
    host.isDown = true;
    host.drop();
    await page.waitForFunction(() => document.querySelector('#notice').textContent.includes('The host is not running'));
    host.isDown = false;
    await page.waitForFunction(() => document.querySelector('#link').textContent.includes('Connected'));
  });

  it('is survived where the browser refuses its storage', async () => {
    const context = await stage.context();
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }}));
    const page = await stage.tab(context);
    await page.click('#go');
    await headIs(page, 'You are in.');
    host.show(question('single_choice'));
    await page.check('#option-2');
    host.isDown = true;
    host.drop();
    await page.waitForFunction(() => document.querySelector('#link').textContent.includes('No connection'));
    await page.click('#go');
    host.isDown = false;
    await saved(page);
    assert.equal(host.sent('join').length, 1);
    assert.equal(host.taken('answer').length, 1);
  });
});

describe('the place', () => {
  it('and a half-given answer outlive a reload and the back button', async () => {
    const page = await stage.phone();
    host.show(question('multiple_response', {sure: true}));
    await page.check('#option-0');
    await page.check('#sure-2');
    await page.reload();
    await page.waitForSelector('#option-0');
    assert.equal(await page.isChecked('#option-0'), true);
    assert.equal(await page.isChecked('#sure-2'), true);
    await page.goto('about:blank');
    await page.goBack();
    await page.waitForSelector('#option-0');
    assert.equal(await page.isChecked('#option-0'), true);
    await page.setViewportSize({width: 640, height: 360});
    assert.equal(await page.isChecked('#option-0'), true);
  });

  it('is in one tab at a time, and the other can take it over', async () => {
    const context = await stage.context();
    const first = await stage.tab(context);
    await first.click('#go');
    await headIs(first, 'You are in.');
    const second = await stage.tab(context);
    await headIs(second, 'You are in.');
    await headIs(first, 'open in another tab');
    host.show(question('single_choice'));
    await headIs(second, 'You get a message');
    assert.equal(host.people.size, 1);

    await first.click('#go');
    await headIs(first, 'You get a message');
    await headIs(second, 'open in another tab');
    await answer(first);
    await saved(first);
    assert.equal(host.joined().length, 1);
  });

  it('belongs to one session: another one on the same address is joined anew', async () => {
    const page = await stage.phone();
    host.settings.sid = 'aa02';
    host.people.clear();
    host.drop();
    await page.waitForSelector('.stage-join');
    assert.equal(host.sent('back').length, 0);
  });

  it('is lost to somebody whom the trainer removed, and nobody tries again', async () => {
    const page = await stage.phone();
    host.tell({t: 'bye', code: 'removed'});
    await headIs(page, 'removed you');
    [...host.people.values()][0].removed = true;
    await page.reload();
    await headIs(page, 'removed you');
  });
});

describe('time', () => {
  it('runs by the steady clock, whatever the time of day does', async () => {
    const page = await stage.phone();
    await page.evaluate(() => { Date.now = () => 0; });
    host.show(question('single_choice', {limit: 20000, left: 12400}));
    await page.waitForFunction(() => /12 s|13 s/.test(document.querySelector('#clock').textContent.replace(/[\u2066-\u2069]/g, '')));
    await page.waitForFunction(() => /10 s/.test(document.querySelector('#clock').textContent.replace(/[\u2066-\u2069]/g, '')));
  });

  it('is said at 5 seconds only where that was chosen', async () => {
    const page = await stage.phone();
    host.show(question('single_choice', {limit: 20000, left: 5400}));
    await page.waitForFunction(() => /5 s/.test(document.querySelector('#clock').textContent.replace(/[\u2066-\u2069]/g, '')));
    await page.waitForTimeout(120);
    assert.equal(await textOf(page, '#said'), '');
    await page.check('#say-time');
    host.show(question('single_choice', {limit: 20000, left: 5300}));
    await page.waitForFunction(() => /5.? seconds left/.test(document.querySelector('#said').textContent));
  });

  it('ends the giving, stands still in a pause, and goes on when some is added', async () => {
    const page = await stage.phone();
    host.show(question('single_choice', {limit: 20000, left: 300}));
    await page.waitForFunction(() => document.querySelector('#clock').textContent === 'Time is up');
    assert.equal(await page.locator('#go').count(), 0);
    assert.equal(await page.isDisabled('#option-0'), true);
    host.tell({t: 'time', o: 3, left: 15000, paused: false});
    await page.waitForSelector('#go');
    host.tell({t: 'pause', on: true, left: 14000});
    await page.waitForFunction(() => document.querySelector('#clock').textContent === 'Paused');
    host.tell({t: 'pause', on: false, left: 14000});
    await page.waitForFunction(() => /14|13/.test(document.querySelector('#clock').textContent));
  });

  it('is asked for again after the phone slept', async () => {
    const page = await stage.phone();
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until(() => host.sent('lang').length === 1, 'the present frames are asked for');
  });
});

describe('language', () => {
  it('swaps at any time and keeps what is half given', async () => {
    const page = await stage.phone();
    host.show(question('short_text'));
    await page.fill('#typed', 'phish');
    await page.click('#swap');
    await headIs(page, 'اس پیغام کو');
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['ur', 'rtl']);
    assert.equal(await page.inputValue('#typed'), 'phish');
    assert.deepEqual(host.sent('lang').map(({lang}) => lang), ['ur']);
    await page.reload();
    await headIs(page, 'اس پیغام کو');
  });

  it('of the session stands in its own direction inside a page of the other', async () => {
    host.settings.langs = ['en'];
    host.scenes = [question('single_choice')];
    const page = await stage.phone('ur');
    await headIs(page, 'You get a message');
    assert.deepEqual(await page.evaluate(() => [document.documentElement.dir, document.querySelector('#head').dir, document.querySelector('#head').lang]), ['rtl', 'ltr', 'en']);
    assert.equal(await textOf(page, '#go'), 'جواب بھیجیں');
  });

  it('offers a list where there are more than two', async () => {
    host.settings.langs = ['en', 'ur', 'sd'];
    const page = await stage.phone();
    await page.selectOption('#swap', 'sd');
    await until(() => host.sent('lang').length === 1, 'the language goes to the host');
    assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  });
});

it('the page is one answer of at most 40 kB after gzip, and forbids itself the rest', async () => {
  const {gzipSync} = await import('node:zlib');
  assert.ok(gzipSync(PAGE, {level: 9}).length <= 40000);
  assert.match(String(PAGE), /default-src 'none'/);
  await stage.phone();
  assert.deepEqual(host.requests, ['/']);
});
