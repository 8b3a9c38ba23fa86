// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen: node shots.mjs FOLDER [NAME…]
import {mkdirSync} from 'node:fs';
import {LANGUAGES, Stage, openBrowser} from './browser.mjs';
import {SCREENS, bring} from './screens.mjs';

const [folder, ...only] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const browser = await openBrowser();
for (const colorScheme of ['light', 'dark']) {
  for (const lang of LANGUAGES) {
    const stage = await Stage.open(browser);
    for (const name of Object.keys(SCREENS).filter((each) => only.length === 0 || only.includes(each))) {
      try {
        const page = await bring(stage, name, lang, {own: {colorScheme}});
        await page.screenshot({path: `${folder}/${name}-${lang}-${colorScheme}.png`});
        await page.context().close();
      } catch (error) {
        console.error(`${name} ${lang}: ${error.message.split('\n')[0]}`);
      }
    }
    console.log([colorScheme, lang, ...(await stage.close())].join('\n'));
  }
}
await browser.close();
