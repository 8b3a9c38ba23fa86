// SPDX-License-Identifier: GPL-3.0-or-later
// Each type of question: answered by finger and by keys alone, in both languages, and the same on the wire.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {LANGUAGES, Stage, openBrowser, textOf, until} from './browser.mjs';
import {ANSWERS, question, reveal} from './session.mjs';

let browser, stage, host, page;
before(async () => { browser = await openBrowser(); });
after(() => browser.close());

const option = (place) => (target) => target.tap(`label.option:nth-of-type(${place + 1})`);

/** With a finger. Places are those on this phone: see `order` in session.mjs. */
const BY_FINGER = {
  single_choice: [option(1), option(2)],
  true_false: [option(1)],
  multiple_response: [option(0), option(1), option(2), option(2)],
  ordering: [(on) => on.tap('#up-0'), (on) => on.tap('#down-2')],
  matching: [(on) => on.selectOption('#left-0', '1'), (on) => on.selectOption('#left-1', '0')],
  numeric: [(on) => on.fill('#typed', '۴')],
  short_text: [(on) => on.fill('#typed', 'phishing')],
  hotspot: [(on) => on.tap('#word-w8'), (on) => on.tap('#word-from'), (on) => on.tap('#word-w11')]
};

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(selector) {
  for (let steps = 0; steps < 60; ++steps) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector))
      return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const press = (...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

const BY_KEYS = {
  single_choice: async () => { await tabTo('#option-0'); await press('Space', 'ArrowDown', 'ArrowDown'); },
  true_false: async () => { await tabTo('#option-0'); await press('Space', 'ArrowDown'); },
  multiple_response: async () => { await tabTo('#option-0'); await press('Space'); await tabTo('#option-1'); await press('Space'); },
  ordering: async () => { await tabTo('#up-0'); await press('Enter'); await tabTo('#down-2'); await press('Alt+ArrowDown'); },
  matching: async () => { await tabTo('#left-0'); await press('ArrowDown'); await tabTo('#left-1'); await press('ArrowDown', 'ArrowDown', 'ArrowDown'); },
  numeric: async () => { await tabTo('#typed'); await page.keyboard.insertText('۴'); },
  short_text: async () => { await tabTo('#typed'); await page.keyboard.type('phishing'); },
  hotspot: async () => {
    await tabTo('#word-from');
    await press('Space', ...Array(9).fill('ArrowRight'), 'Enter', ...Array(3).fill('ArrowDown'), 'Space');
  }
};

for (const lang of LANGUAGES) {
  describe(`in ${lang}`, () => {
    beforeEach(async () => {
      stage = await Stage.open(browser);
      host = stage.host;
      page = await stage.phone(lang);
    });
    afterEach(async () => assert.deepEqual(await stage.close(), []));

    for (const type of Object.keys(ANSWERS)) {
      it(`${type} is answered by finger`, async () => {
        host.show(question(type));
        await page.waitForSelector('#go');
        for (const step of BY_FINGER[type])
          await step(page);
        await page.tap('#go');
        await page.waitForSelector('.big.good');
        assert.deepEqual(host.sent('answer').map(({n, o, a}) => ({n, o, a})), [{n: 1, o: 3, a: ANSWERS[type]}]);
      });

      it(`${type} is answered by keys alone, and the focus is always seen`, async () => {
        host.show(question(type));
        await page.waitForSelector('#go');
        await BY_KEYS[type]();
        await tabTo('#go');
        assert.equal(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'solid');
        await page.keyboard.press('Enter');
        await until(() => host.taken('answer').length === 1, 'the answer is taken');
        await page.waitForSelector('.big.good');
        assert.deepEqual(host.sent('answer').map(({a}) => a), [ANSWERS[type]]);
      });
    }

    it('every type shows its key with words, and the own answer beside it', async () => {
      const correct = {en: /Correct answer/, ur: /صحیح جواب/}[lang];
      for (const type of Object.keys(ANSWERS).filter((each) => each !== 'hotspot')) {
        host.show(question(type, {open: false}), reveal(type, {a: ANSWERS[type], right: true, score: 1, points: 100}));
        await page.waitForFunction((wanted) => document.querySelector('#head.good') && document.querySelector('#body').textContent.includes(wanted), lang === 'en' ? '100' : '100');
        assert.match(await textOf(page, '#body'), correct);
        host.show({t: 'lobby'});
        await page.waitForFunction(() => !document.querySelector('.verdict'));
      }
    });
  });
}

describe('a message', () => {
  beforeEach(async () => {
    stage = await Stage.open(browser);
    host = stage.host;
    page = await stage.phone('en');
  });
  afterEach(async () => assert.deepEqual(await stage.close(), []));

  it('in which nothing is wrong is answered with an empty list', async () => {
    host.show(question('hotspot'));
    await page.tap('#word-w1');
    await page.check('#nothing');
    assert.equal(await page.getAttribute('#word-w1', 'aria-pressed'), 'false');
    await page.tap('#go');
    await page.waitForSelector('.big.good');
    assert.deepEqual(host.sent('answer')[0].a, []);
  });

  it('is shown again with what was caught, missed and no sign, in words', async () => {
    host.show(question('hotspot', {open: false}), reveal('hotspot', {a: ['from', 'w8'], right: false, score: 0.4, points: 40}));
    await page.waitForSelector('.verdict.warn');
    const words = await textOf(page, '#body');
    for (const each of ['Caught', 'Missed', 'Not a sign', 'Because:'])
      assert.ok(words.includes(each), each);
  });

  it('of hostile words stays words', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    host.show(question('single_choice', {ask: hostile, options: [hostile, 'b', 'c']}));
    await page.waitForFunction(() => document.querySelector('#head').textContent.includes('<script>'));
    assert.equal(await page.locator('main img, main script').count(), 0);
    assert.equal(await page.title(), 'Mehfooz workshop');
  });
});

describe('matching', () => {
  it('takes no right side twice, and says which', async () => {
    stage = await Stage.open(browser);
    page = await stage.phone('en');
    stage.host.show(question('matching'));
    await page.selectOption('#left-0', '2');
    await page.selectOption('#left-1', '2');
    await page.tap('#go');
    assert.match(await textOf(page, '#error'), /the same answer: A kind of virus/);
    assert.deepEqual(stage.host.sent('answer'), []);
    await page.selectOption('#left-0', '');
    await page.tap('#go');
    await page.waitForSelector('.big.good');
    assert.deepEqual(stage.host.sent('answer')[0].a, [null, 2]);
    assert.deepEqual(await stage.close(), []);
  });
});
