// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told without a browser: old browsers, words in both languages, digits, and that the page is made the same each time.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {pageFaults, scriptFaults, styleFaults} from './old_browsers.mjs';

const SOURCES = process.env.MEHFOOZ_SOURCES;
const page = readFileSync(process.env.MEHFOOZ_PAGE, 'utf8');
const source = (name) => readFileSync(join(SOURCES, name), 'utf8');
const words = Object.fromEntries(['en', 'ur'].map((lang) => [lang, JSON.parse(source(`words.${lang}.json`))]));

describe('Chrome 61 and Safari 11', () => {
  it('can read the whole page', () => assert.deepEqual(pageFaults(page), []));

  const scripts = ['a?.b', 'a ?? b', 'a ||= b', 'class A { x = 1; }', 'class A { #x() {} }', '({...a})', 'const {a, ...b} = c', 'try { a() } catch { b() }', '10n', '/(?<=a)b/',
    '/(?<year>a)/', '/a/s', '/\\p{L}/u', 'async function* a() {}', 'import("a")', '1_000', 'a.replaceAll("b", "c")', 'a.flat()', 'a.at(0)', 'Object.fromEntries(a)', 'a.finally(b)',
    'BigInt(1)', 'globalThis.a', 'new ResizeObserver(a)', 'Intl.PluralRules', 'a.replaceChildren()', 'document.createElement("dialog")', 'a.showModal()', 'a.innerHTML = b',
    'navigator.clipboard', 'navigator.wakeLock', 'structuredClone(a)', 'crypto.randomUUID()'];
  scripts.forEach((text) => it(`would not understand ${text}`, () => assert.notDeepEqual(scriptFaults(text), [])));

  const styles = ['a { gap: 1px }', 'a { inset: 0 }', 'a { aspect-ratio: 1 }', 'a:has(b) { color: red }', 'a:is(b) { color: red }', 'a:focus-visible { color: red }', 'a { width: min(1px, 2px) }',
    'a { width: clamp(1px, 2px, 3px) }', 'a { height: 100dvh }', 'a { color: #11223344 }', 'a { color: rgb(1 2 3) }', 'a { margin-inline-start: 1px }', 'a:not(b, c) { color: red }',
    'a { position: sticky }', '@layer a { b { color: red } }', 'a { overflow-wrap: anywhere }', '@media (min-width: 1px) { a { gap: 1px } }', '.option { height: 3em }', '@font-face { src: url(a) }'];
  styles.forEach((text) => it(`would not show ${text}`, () => assert.notDeepEqual(styleFaults(text), [])));

  const pages = ['<dialog></dialog>', '<div inert></div>', '<script type="module"></script>', '<script src="a.js"></script>', '<img src="a.png">', '<style>a { background: url(b.png) }</style>'];
  pages.forEach((text) => it(`would stumble over ${text}`, () => assert.notDeepEqual(pageFaults(text), [])));

  it('get what is harmless', () => {
    assert.deepEqual(scriptFaults('const f = (...a) => [...a, `${a}`]; let {b} = f(); class C { d() {} }'), []);
    assert.deepEqual(styleFaults('a { display: flex; margin: 0 4px; overflow-wrap: break-word }'), []);
  });
});

describe('the words', () => {
  const forms = (value) => [].concat(value);
  const places = (text) => [...text.matchAll(/%\d/g)].map(String).sort().join();

  it('are the same set in both languages', () => assert.deepEqual(Object.keys(words.en).sort(), Object.keys(words.ur).sort()));

  it('have the same places for values and the same plural forms', () => {
    for (const key of Object.keys(words.en)) {
      assert.equal(forms(words.en[key]).length, forms(words.ur[key]).length, key);
      forms(words.en[key]).forEach((text, form) => assert.equal(places(text), places(forms(words.ur[key])[form]), key));
    }
  });

  it('hold no Latin letter in Urdu, and no Arabic one in English', () => {
    for (const key of Object.keys(words.en)) {
      assert.doesNotMatch(forms(words.ur[key]).join(), /[A-Za-z\u064A\u0643]/, key);
      assert.doesNotMatch(forms(words.en[key]).join(), /[\u0600-\u06FF]/, key);
    }
  });

  it('are all used', () => {
    const text = readdirSync(SOURCES).filter((name) => name.endsWith('.js')).map(source).join('\n');
    const stems = ['channel_', 'hint_', 'part_', 'sure_', 'verdict_', 'refused_'];
    for (const key of Object.keys(words.en))
      assert.ok(text.includes(`'${key}'`) || /^(from|subject)$/.test(key) || stems.some((stem) => key.startsWith(stem) && text.includes(`'${stem}'`)), key);
  });

  it('exist for every refusal that is told', () => {
    for (const code of ['pin_wrong', 'pin_wait', 'name', 'locked', 'full', 'ended', 'unknown', 'not_open', 'late', 'no_change', 'too_many', 'backwards', 'not_an_answer', 'too_fast'])
      assert.ok(words.ur[`refused_${code}`], code);
  });
});

describe('digits and lengths', () => {
  const tools = runInNewContext(`const app = {ui: 'ur'}; const WORDS = ${JSON.stringify(words)};\n${source('text.js')}; ({cleanPin, shownLength, directionOf, voiceOf, say, letterAt})`);

  it('a PIN may be in any script, with what people write between', () => {
    for (const pin of ['123456', '۱۲۳۴۵۶', '١٢٣-٤٥٦', '१२३ ४५६', '１２３４５６', '\u2066123\u2069 456'])
      assert.equal(tools.cleanPin(pin), '123456');
  });

  it('marks and halves of pairs are not counted', () => {
    assert.equal(tools.shownLength('مُحَمَّد'), 4);
    assert.equal(tools.shownLength('😀a'), 2);
  });

  it('values stand isolated in a sentence, in its own order', () => assert.equal(tools.say('progress', 4, 15), '\u206815\u2069 میں سے \u20684\u2069'));

  it('languages have their direction and voice', () => {
    assert.deepEqual(['ur', 'en', 'sd', 'roman_ur', 'ur-PK'].map(tools.directionOf), ['rtl', 'ltr', 'rtl', 'ltr', 'rtl']);
    assert.equal(tools.voiceOf('roman_ur'), 'ur-Latn');
  });
});

it('the page is made the same each time', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'mehfooz-page-')), 'page.html');
  execFileSync('python3', [join(SOURCES, 'build_page.py'), file]);
  assert.equal(readFileSync(file, 'utf8'), page);
});

it('no source is longer than 500 lines, no function longer than 60', () => {
  for (const name of readdirSync(SOURCES).filter((each) => each.endsWith('.js'))) {
    const lines = source(name).split('\n');
    assert.match(lines[0], /SPDX-License-Identifier/, name);
    assert.ok(lines.length <= 500, name);
    let start = 0;
    lines.forEach((line, at) => {
      if (/^(async )?function /.test(line))
        start = at;
      if (line === '}')
        assert.ok(at - start < 60 || start === 0, `${name}:${start + 1}`);
    });
  }
});
