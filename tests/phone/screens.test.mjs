// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen, in both languages: nothing serious that axe finds, nothing wider than 320 px, nothing smaller than a thumb.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {LANGUAGES, Stage, axeFaults, openBrowser, sticksOut, tooSmall} from './browser.mjs';
import {SCREENS, bring} from './screens.mjs';

const SIZES = [{width: 360, height: 640}, {width: 320, height: 568}, {width: 180, height: 320}]; // the last: 360 px at 200 %

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser.close());

/** Letters of the other script on an Urdu page, but in what people and messages wrote. */
function strangers(page) {
  return page.evaluate(() => {
    const own = 'bdi, select, [lang|=ur-Latn], [lang=en], [dir=auto], #pin, .pair-code';
    const walker = document.createTreeWalker(document.querySelector('#form'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      if (/[A-Za-z]/.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest(own))
        found.push(walker.currentNode.data);
    }
    return found;
  });
}

for (const [turn, lang] of LANGUAGES.entries()) {
  describe(`in ${lang}`, () => {
    let stage;
    const phones = [{}, {}];
    before(async () => { stage = await Stage.open(browser); });
    after(async () => assert.deepEqual(await stage.close(), []));

    for (const [place, name] of Object.keys(SCREENS).entries()) {
      it(`${name} can be seen, heard and reached by everybody`, async () => {
        const isDark = (place + turn) % 2; // each screen is seen in the light in one language and in the dark in the other
        const page = await bring(stage, name, lang, {own: {colorScheme: isDark ? 'dark' : 'light'}, phones: phones[isDark]});
        assert.deepEqual(await axeFaults(page), []);
        assert.ok(await page.evaluate(() => document.querySelectorAll('.filled').length) <= 1, 'one filled button at most');
        if (lang === 'ur')
          assert.deepEqual(await strangers(page), []);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          assert.equal(await sticksOut(page), '', `${size.width} px`);
          assert.deepEqual(await tooSmall(page), []);
        }
      });
    }
  });
}
