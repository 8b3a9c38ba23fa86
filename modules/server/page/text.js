// SPDX-License-Identifier: GPL-3.0-or-later
// Words in the person's language, digits, isolates.

/** Places of zero in the scripts of the neighbourhood; nine more digits follow each. */
const ZEROS = [0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0xFF10];
const RIGHT_TO_LEFT = ['ar', 'bal', 'brh', 'dv', 'fa', 'he', 'khw', 'ks', 'pnb', 'ps', 'sd', 'skr', 'ug', 'ur'];
const LETTERS = {en: 'A B C D E F G H I J K L', ur: 'الف ب ج د ہ و ز ح ط ی ک ل'};

function asciiDigits(text) {
  return text.replace(/[^\x00-\x7F]/g, (mark) => {
    const code = mark.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? mark : String(code - zero);
  });
}

/** The PIN as the host wants it: digits of any script, without what people write between them. */
function cleanPin(text) {
  return asciiDigits(text).replace(/[\s\u00A0\u200B-\u200F\u2010-\u2015\u2066-\u2069-]/g, '');
}

function directionOf(tag) {
  return RIGHT_TO_LEFT.indexOf(tag.split(/[-_]/)[0]) < 0 ? 'ltr' : 'rtl';
}

/** What a voice is chosen by: Roman Urdu is Urdu in Latin letters. */
function voiceOf(tag) {
  return tag === 'roman_ur' ? 'ur-Latn' : tag.replace('_', '-');
}

/** A value inside a sentence, kept apart so that its direction cannot disturb the sentence. */
function isolated(value) {
  return '\u2068' + value + '\u2069';
}

function say(key, ...values) {
  const found = WORDS[app.ui][key];
  const pattern = Array.isArray(found) ? found[values[0] === 1 ? 0 : 1] : found;
  return pattern.replace(/%(\d)/g, (whole, place) => isolated(values[place - 1]));
}

function letterAt(place) {
  return LETTERS[app.ui].split(' ')[place] || String(place + 1);
}

/** Length as people count: marks on letters, joiners and halves of pairs are not counted. */
function shownLength(text) {
  return text.replace(/[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u20D0-\u20FF\uDC00-\uDFFF\uFE00-\uFE0F]/g, '').length;
}

/** A name of a language in itself. */
function tongueName(tag) {
  return {en: 'English', ur: 'اردو', sd: 'سنڌي', ps: 'پښتو', pnb: 'پنجابی', skr: 'سرائیکی', bal: 'بلوچی'}[tag] || tag;
}
