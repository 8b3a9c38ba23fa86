// SPDX-License-Identifier: GPL-3.0-or-later
// One Chromium for a test file, and phones in it.
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {FakeHost} from './fake_host.mjs';

const FONTS = process.env.MEHFOOZ_FONTS;
export const PAGE = readFileSync(process.env.MEHFOOZ_PAGE);
export const LANGUAGES = ['en', 'ur'];
const AXE = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const WAIT = 8000; // ms: more than a busy machine needs, less than a person would wait for a red test

/** The program's own faces stand in for those of a phone, so that pictures do not depend on the machine's fonts. */
function fontSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'mehfooz-phone-'));
  const alias = (from, to) => `<match target="pattern"><test name="family"><string>${from}</string></test><edit name="family" mode="assign" binding="strong"><string>${to}</string></edit></match>`;
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir><cachedir>${folder}</cachedir>
    <match target="pattern"><edit name="family" mode="append_last"><string>Mehfooz Sans</string></edit></match>
    ${alias('Noto Nastaliq Urdu', 'Mehfooz Nastaliq')}${alias('Noto Naskh Arabic', 'Mehfooz Naskh')}${alias('system-ui', 'Mehfooz Sans')}${alias('sans-serif', 'Mehfooz Sans')}${alias('monospace', 'Mehfooz Sans')}
    </fontconfig>`);
  return file;
}

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.MEHFOOZ_CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false, env: {...process.env, FONTCONFIG_FILE: fontSettings()},
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage']
  });
}

export class Stage {
  /** A host and the means to bring phones to it. */
  static async open(browser, settings = {}) {
    const stage = new Stage();
    stage.browser = browser;
    stage.host = await new FakeHost(PAGE, settings).start();
    stage.contexts = [];
    stage.errors = [];
    return stage;
  }

  async context(lang = 'en', own = {}) {
    const context = await this.browser.newContext({
      viewport: {width: 360, height: 640}, locale: lang, hasTouch: true, reducedMotion: 'reduce', ...own
    });
    context.setDefaultTimeout(WAIT);
    this.contexts.push(context);
    return context;
  }

  async tab(context, fragment = '#123456') {
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && !/WebSocket connection|Failed to load/.test(message.text()) && this.errors.push(message.text()));
    await page.goto(this.host.address + fragment);
    return page;
  }

  /** A phone that has joined. */
  async phone(lang = 'en', own = {}) {
    const page = await this.tab(await this.context(lang, own));
    await page.click('#go');
    await page.waitForFunction(() => document.querySelector('#form').className.startsWith('stage-in'));
    return page;
  }

  /** Closes all and says what went wrong unseen. */
  async close() {
    await Promise.all(this.contexts.map((context) => context.close()));
    await this.host.stop();
    return [...this.host.faults, ...this.errors];
  }
}

export const headIs = (page, text) => page.waitForFunction((wanted) => document.querySelector('#head').textContent.replace(/[\u2066-\u2069]/g, '').includes(wanted), text);

export const textOf = (page, selector) => page.locator(selector).innerText().then((text) => text.replace(/[\u2066-\u2069]/g, ''));

/** Waits until the host has what is asked for; fails with its own words. */
export async function until(condition, what) {
  const end = Date.now() + WAIT;
  while (!condition()) {
    if (Date.now() > end)
      throw new Error(`it did not happen: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** Faults that axe finds, in words; from "serious" on. */
export async function axeFaults(page) {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(AXE);
  const result = await page.evaluate(() => window.axe.run(document, {
    resultTypes: ['violations'], elementRef: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  }));
  return result.violations.filter((each) => each.impact === 'serious' || each.impact === 'critical')
    .flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}

/** How many pixels the page is wider than the screen, and what sticks out. */
export function sticksOut(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('#form *')].filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && !node.closest('.unseen') && !node.closest('svg') && (box.left < -1 || box.right > document.documentElement.clientWidth + 1);
    }).map((node) => node.tagName + '.' + node.className);
    return wide > 0 || out.length > 0 ? `${wide} px: ${out.slice(0, 5).join(', ')}` : '';
  });
}

/** Controls that are smaller than a thumb: 48 px in both directions, or a label as large around them. */
export function tooSmall(page) {
  return page.evaluate(() => [...document.querySelectorAll('#form button, #form input, #form select, #form textarea')].filter((node) => {
    const box = (node.closest('label') || node).getBoundingClientRect();
    return box.width > 0 && (box.width < 47.5 || box.height < 47.5);
  }).map((node) => `${node.tagName}#${node.id} ${Math.round(node.getBoundingClientRect().width)}×${Math.round(node.getBoundingClientRect().height)}`));
}
