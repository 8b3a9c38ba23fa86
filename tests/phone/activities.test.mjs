// SPDX-License-Identifier: GPL-3.0-or-later
// What a session has beside its questions: polls, word clouds, the floor, the ranking, the end.
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {Stage, headIs, openBrowser, textOf, until} from './browser.mjs';
import {cloud, poll, question, ranking} from './session.mjs';

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

describe('beside the questions', () => {
  it('a vote is given, acknowledged and changed', async () => {
    const page = await stage.phone();
    host.show(poll());
    await answer(page, 1);
    await headIs(page, 'Your vote is saved');
    await page.click('#change');
    await answer(page, 0);
    await headIs(page, 'Your vote is saved');
    assert.deepEqual(host.taken('vote').map(({n, o, a}) => [n, o, a]), [[1, 0, [1]], [2, 0, [0]]]);
  });

  it('words go to the cloud until there are enough', async () => {
    const page = await stage.phone();
    host.show(cloud());
    for (const word of ['احتیاط', 'care']) {
      await page.fill('#word', word);
      await page.press('#word', 'Enter');
      await until(() => host.taken('word').some((each) => each.text === word), 'the word is taken');
      await page.waitForSelector('.banner.good');
    }
    assert.match(await textOf(page, '#body'), /all your words/);
    assert.equal(await page.locator('#word').count(), 0);
  });

  it('a word that is too long stays to be mended', async () => {
    const page = await stage.phone();
    host.show(cloud());
    await page.fill('#word', 'a'.repeat(25));
    await page.click('#go');
    assert.match(await textOf(page, '#error'), /24/);
    assert.deepEqual(host.sent('word'), []);
  });

  it('a question from the floor is asked while one writes on, whatever comes', async () => {
    const page = await stage.phone();
    host.tell({t: 'floor', open: true});
    await page.click('#ask');
    await page.type('#floor', 'What about ');
    host.show(question('single_choice'));
    await headIs(page, 'You get a message');
    await page.keyboard.type('WhatsApp?');
    await page.click('#floor-send');
    await until(() => host.taken('ask').length === 1, 'the question is taken');
    assert.equal(host.taken('ask')[0].text, 'What about WhatsApp?');
    await page.waitForFunction(() => document.querySelector('.floor .banner.good'));
    host.tell({t: 'floor', open: false});
    await page.waitForFunction(() => !document.querySelector('.floor'));
  });

  it('the ranking shows the own place, a new name is told, the end has its sum', async () => {
    const page = await stage.phone();
    host.show(ranking);
    await headIs(page, 'Ranking');
    assert.match(await textOf(page, '#body'), /Your place: 12/);
    host.tell({t: 'named', name: 'Zainab'});
    await page.waitForFunction(() => document.querySelector('#name').textContent === 'Zainab');
    host.show({t: 'ended', total: 640, right: 9, asked: 15});
    await headIs(page, 'over');
    assert.match(await textOf(page, '#body'), /9 of 15 right/);
  });

  it('a frame that this page does not know changes nothing', async () => {
    const page = await stage.phone();
    host.tell({t: 'hologram', o: 9});
    host.tell({t: 'refused', code: 'malformed'});
    [...host.sockets][0].send('no json');
    host.show(question('true_false'));
    await headIs(page, 'A bank may ask');
  });
});
