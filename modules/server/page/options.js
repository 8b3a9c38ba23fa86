// SPDX-License-Identifier: GPL-3.0-or-later
// Questions with options: single choice, true or false, multiple response, polls; and how sure somebody is.

const HUES = 4;

/** What there is to choose from, in the order of this phone: {value, text, isOwnWord}. */
function choicesOf(q) {
  if (q.type === 'true_false')
    return [{value: true, text: say('true'), isOwnWord: true}, {value: false, text: say('false'), isOwnWord: true}];
  return shownOrder(q, q.options.length).map((index) => ({value: index, text: q.options[index]}));
}

/** The host's order where it is one of `length` places, else the order of the list. */
function shownOrder(q, length) {
  const given = Array.isArray(q.order) ? q.order : [];
  const plain = Array.from({length: length}, (none, place) => place);
  return given.length === length && plain.every((place) => given.indexOf(place) >= 0) ? given : plain;
}

function optionText(choice) {
  return choice.isOwnWord ? el('span', {class: 'option-text', text: choice.text}) : content('span', choice.text, 'option-text');
}

function tile(place, look) {
  return el('span', {class: 'tile hue' + place % HUES + ' ' + (look || ''), text: letterAt(place)});
}

function optionRow(choice, place, input) {
  return el('label', {class: 'option hue' + place % HUES}, [
    input, el('span', {class: 'face'}), tile(place), optionText(choice), el('span', {class: 'mark ' + input.type}, icon('tick'))
  ]);
}

/** A fieldset named by the question and the hint; a screen reader says both on entering it. */
function group(look, nodes, label) {
  return el('fieldset', {class: look, 'aria-labelledby': label || 'head hint'}, nodes);
}

function editSingle(q, draft, changed) {
  const rows = choicesOf(q).map((choice, place) => optionRow(choice, place, el('input', {
    type: 'radio', name: 'answer', id: 'option-' + place, checked: draft.a === choice.value,
    onchange: () => { draft.a = choice.value; changed(); }
  })));
  return {nodes: [group('options', rows)], isReady: () => draft.a !== undefined};
}

function editMultiple(q, draft, changed) {
  draft.a = draft.a || [];
  const toggle = (value, isOn) => {
    draft.a = draft.a.filter((each) => each !== value).concat(isOn ? [value] : []).sort((one, two) => one - two);
    changed();
  };
  const rows = choicesOf(q).map((choice, place) => optionRow(choice, place, el('input', {
    type: 'checkbox', id: 'option-' + place, checked: draft.a.indexOf(choice.value) >= 0,
    onchange: (event) => toggle(choice.value, event.target.checked)
  })));
  return {nodes: [group('options', rows)], isReady: () => draft.a.length > 0};
}

function sureRow(draft, changed) {
  const cell = (level) => el('label', {class: 'cell'}, [
    el('input', {type: 'radio', name: 'sure', id: 'sure-' + level, checked: draft.sure === level, onchange: () => { draft.sure = level; changed(); }}),
    el('span', {class: 'face'}), el('span', {class: 'cell-text', text: say('sure_' + level)})
  ]);
  return group('sure', [el('legend', {id: 'sure', text: say('sure')}), el('div', {class: 'cells'}, [1, 2, 3].map(cell))], 'sure');
}
