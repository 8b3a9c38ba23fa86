// SPDX-License-Identifier: GPL-3.0-or-later
// Building blocks of the page. Text that came from outside only ever becomes textContent.

const byId = (id) => document.getElementById(id);

/** An element; `on…` entries become listeners, null and false entries are left out. */
function el(tag, entries, children) {
  const node = document.createElement(tag);
  Object.keys(entries || {}).forEach((name) => {
    const value = entries[name];
    if (value === null || value === undefined || value === false)
      return;
    if (name.slice(0, 2) === 'on')
      node.addEventListener(name.slice(2), value);
    else if (name === 'text')
      node.textContent = value;
    else if (name === 'value' || name === 'checked' || name === 'disabled')
      node[name] = value;
    else
      node.setAttribute(name, value === true ? '' : value);
  });
  [].concat(children || []).forEach((child) => child && node.appendChild(child));
  return node;
}

function icon(name, extra) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon ' + (extra || ''));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.appendChild(path);
  return svg;
}

function fill(node, children) {
  while (node.firstChild)
    node.removeChild(node.firstChild);
  [].concat(children || []).forEach((child) => child && node.appendChild(child));
  return node;
}

/** Words of the page itself. */
const para = (text, look) => el('p', {class: look || '', text: text});

/** Words of the session: in its language and direction, whatever the page's own. */
function content(tag, text, look) {
  return el(tag, {class: look || '', text: text, lang: voiceOf(app.lang), dir: directionOf(app.lang)});
}

/** Words that a person typed: of unknown direction. */
const typed = (tag, text, look) => el(tag, {class: look || ''}, el('bdi', {text: text}));

function plainButton(id, text, symbol, act) {
  return el('button', {type: 'button', id: id, class: 'plain', onclick: act}, [symbol && icon(symbol), el('span', {text: text})]);
}

const filledButton = (text) => el('button', {type: 'submit', id: 'go', class: 'filled', text: text});

function labelled(id, label, field, hint) {
  if (hint)
    field.setAttribute('aria-describedby', id + '-hint');
  field.id = id;
  return el('div', {class: 'field'}, [el('label', {for: id, text: label}), field, hint && el('p', {id: id + '-hint', class: 'quiet', text: hint})]);
}

function banner(kind, text, symbol) {
  return el('p', {class: 'banner ' + kind}, [icon(symbol || 'info'), el('span', {text: text})]);
}

/** Says something to a screen reader, once. */
function announce(text) {
  const said = byId('said');
  said.textContent = '';
  setTimeout(() => { said.textContent = text; }, 50);
}
