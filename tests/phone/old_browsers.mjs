// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for Chrome 61 and Safari 11: what they cannot read or do must not be in the page. Syntax by a parser of ECMAScript 2017,
// interfaces and styles by name.
//   node old_browsers.mjs PAGE.html     prints each fault, exits 1 on any
import {readFileSync} from 'node:fs';
import {parse} from 'acorn';

/** Members of objects that came later, wherever they stand. */
const LATE_MEMBERS = ['replaceAll', 'flat', 'flatMap', 'fromEntries', 'matchAll', 'trimStart', 'trimEnd', 'at', 'findLast', 'findLastIndex', 'hasOwn', 'allSettled', 'any',
  'finally', 'replaceChildren', 'toggleAttribute', 'showModal', 'randomUUID', 'scrollIntoViewIfNeeded', 'toSorted', 'toReversed', 'toSpliced', 'groupBy', 'getAnimations',
  'requestSubmit', 'isWellFormed', 'animate'];
/** Globals that came later, or that plain HTTP does not have. */
const LATE_GLOBALS = ['BigInt', 'BigInt64Array', 'globalThis', 'queueMicrotask', 'structuredClone', 'AbortController', 'ResizeObserver', 'IntersectionObserver', 'WeakRef',
  'BroadcastChannel', 'EventTarget', 'TextEncoder', 'TextDecoder', 'serviceWorker', 'wakeLock', 'clipboard', 'PointerEvent'];
const LATE_INTL = ['PluralRules', 'RelativeTimeFormat', 'ListFormat', 'Segmenter', 'DisplayNames'];
const LATE_ELEMENTS = ['dialog', 'search', 'slot', 'picture-in-picture'];
const LATE_ATTRIBUTES = ['inert', 'popover', 'loading'];
const LATE_PROPERTIES = ['gap', 'row-gap', 'column-gap', 'inset', 'inset-inline', 'inset-block', 'aspect-ratio', 'place-items', 'place-content', 'place-self', 'margin-inline',
  'margin-inline-start', 'margin-inline-end', 'margin-block', 'padding-inline', 'padding-inline-start', 'padding-inline-end', 'padding-block', 'border-inline-start',
  'border-inline-end', 'scale', 'rotate', 'translate', 'accent-color', 'container-type', 'backdrop-filter', 'contain', 'content-visibility'];
const LATE_SELECTORS = [':has(', ':is(', ':where(', ':focus-visible', ':dir(', '::backdrop', ':user-invalid', ':modal'];
const LATE_VALUES = [/\b(min|max|clamp)\(/, /\b\d*\.?\d+(dvh|svh|lvh|dvw|cqw|lh)\b/, /#[0-9a-f]{8}\b/i, /#[0-9a-f]{4}(?![0-9a-f])/i, /\brgba?\([^),]*\s[^),]*\)/, /\bcolor-mix\(/, /\bfit-content\b/];
const LATE_RULES = ['@layer', '@container', '@property', '@scope', '@import', '@font-face'];
/** New spellings that old browsers pass over, beside which the old one stands. */
const WITH_A_FALLBACK = [/overflow-wrap:anywhere/];

function walk(node, visit) {
  if (!node || typeof node.type !== 'string')
    return;
  visit(node);
  Object.values(node).forEach((value) => (Array.isArray(value) ? value : [value]).forEach((each) => each && typeof each === 'object' && walk(each, visit)));
}

export function scriptFaults(text) {
  let tree = null;
  try {
    tree = parse(text, {ecmaVersion: 2017, sourceType: 'script', locations: true});
  } catch (error) {
    return [`script: ${error.message}`];
  }
  const faults = [];
  const say = (node, what) => faults.push(`script line ${node.loc.start.line}: ${what}`);
  walk(tree, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) {
      if (LATE_MEMBERS.includes(node.property.name) || LATE_GLOBALS.includes(node.property.name))
        say(node, node.property.name);
      if (node.object.name === 'Intl' && LATE_INTL.includes(node.property.name))
        say(node, `Intl.${node.property.name}`);
      if (/^(innerHTML|outerHTML|insertAdjacentHTML|cssText)$/.test(node.property.name) || (node.object.name === 'document' && /^write/.test(node.property.name)))
        say(node, `${node.property.name} would read foreign text as markup`);
    }
    if (node.type === 'Identifier' && LATE_GLOBALS.includes(node.name))
      say(node, node.name);
    if (node.type === 'Literal' && typeof node.value === 'string' && LATE_ELEMENTS.includes(node.value))
      say(node, `element ${node.value}`);
  });
  return [...new Set(faults)];
}

/** {selector or at-rule, declarations} of a style, its media queries opened. */
function rulesOf(text) {
  const plain = text.replace(/\/\*[^]*?\*\//g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head, body]) => ({head: head.trim(), body}));
}

export function styleFaults(text) {
  const faults = LATE_RULES.filter((rule) => text.includes(rule)).map((rule) => `style: ${rule}`);
  for (const {head, body} of rulesOf(text)) {
    LATE_SELECTORS.filter((each) => head.includes(each)).forEach((each) => faults.push(`style ${head}: ${each}`));
    if (/:not\([^)]*,/.test(head))
      faults.push(`style ${head}: a list in :not()`);
    for (const declaration of body.split(';').filter((each) => each.includes(':'))) {
      const [property, value] = [declaration.slice(0, declaration.indexOf(':')).trim(), declaration.slice(declaration.indexOf(':') + 1).trim()];
      if (WITH_A_FALLBACK.some((each) => each.test(`${property}:${value}`)) && /word-break\s*:|word-wrap\s*:/.test(body))
        continue;
      if (LATE_PROPERTIES.includes(property) || (property === 'overflow-wrap' && value === 'anywhere'))
        faults.push(`style ${head}: ${property}: ${value}`);
      if (LATE_VALUES.some((each) => each.test(value)))
        faults.push(`style ${head}: ${declaration.trim()}`);
      if (property === 'position' && value === 'sticky' && !/-webkit-sticky/.test(body))
        faults.push(`style ${head}: sticky without -webkit-sticky`);
      if (/^(height|max-height)$/.test(property) && !/(\.icon|input)$/.test(head) && /:lang|\.(option|banner|field|line|lead|quiet|card|message|filled|plain|chip|tile|ask)\b|(^|,)\s*(h1|p|label)/.test(head))
        faults.push(`style ${head}: a fixed height cuts Nastaliq`);
    }
  }
  return faults;
}

export function pageFaults(html) {
  const part = (tag) => [...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text).join('\n');
  const frame = html.replace(/<(script|style)>[^]*?<\/\1>/g, '');
  const faults = [...scriptFaults(part('script')), ...styleFaults(part('style'))];
  LATE_ELEMENTS.filter((each) => new RegExp(`<${each}[\\s>]`).test(frame)).forEach((each) => faults.push(`element ${each}`));
  LATE_ATTRIBUTES.filter((each) => new RegExp(`<[^>]*\\s${each}[\\s=>]`).test(frame)).forEach((each) => faults.push(`attribute ${each}`));
  if (/\s(src|href|srcset|action)="(?!data:)/.test(frame) || /url\((?!data:)|@import/.test(part('style')))
    faults.push('the page asks for another file');
  if (/type="module"/.test(html))
    faults.push('a module script');
  return faults;
}

if (process.argv[2] && import.meta.url === new URL(process.argv[1], 'file://').href) {
  const faults = pageFaults(readFileSync(process.argv[2], 'utf8'));
  faults.forEach((fault) => console.log(fault));
  process.exit(faults.length > 0 ? 1 : 0);
}
