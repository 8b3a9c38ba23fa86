// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and answers of the tests: one of each type, in both languages, long enough to wrap on a phone.
import {mineOf} from './fake_host.mjs';

const both = (en, ur) => ({en, ur});

export const bank = [
  both('Call the number that sent the message and ask', 'پیغام بھیجنے والے نمبر پر کال کر کے پوچھیں'),
  both('Open the link in the message and look at your balance', 'پیغام کا لنک کھول کر اپنا بیلنس دیکھیں'),
  both('Call the bank on the number on your card', 'کارڈ پر لکھے نمبر پر بینک کو کال کریں')
];

const shared = {i: 4, of: 15, round: 1, limit: 0, change: true, sure: false, open: true, paused: false};

/** A question frame; `own` changes what a test needs otherwise. */
export function question(type, own = {}) {
  return {t: 'question', o: 3, ...shared, ...TYPES[type], type, mine: mineOf(own.o ?? 3), ...own};
}

const TYPES = {
  single_choice: {
    ask: both('You get a message that your bank account is being closed, with a link. What do you do first?',
      'آپ کو پیغام ملا کہ بینک اکاؤنٹ بند ہو رہا ہے، ساتھ ایک لنک ہے۔ پہلے کیا کریں؟'),
    options: bank, order: [0, 1, 2]
  },
  true_false: {ask: both('A bank may ask for your OTP by phone.', 'بینک فون پر آپ کا او ٹی پی پوچھ سکتا ہے۔')},
  multiple_response: {
    ask: both('Which of these protect your WhatsApp account?', 'ان میں سے کون سی چیزیں واٹس ایپ اکاؤنٹ کو محفوظ رکھتی ہیں؟'),
    options: [both('Two-step verification with a PIN', 'پن کے ساتھ دو قدمی توثیق'), both('A dark theme', 'سیاہ تھیم'),
      both('Never telling the code to anybody', 'کوڈ کسی کو نہ بتانا'), both('A longer status', 'لمبا اسٹیٹس')],
    order: [2, 0, 3, 1]
  },
  ordering: {
    ask: both('Money has left your account. In which order do you act?', 'اکاؤنٹ سے رقم نکل گئی۔ کس ترتیب سے کام کریں گے؟'),
    options: [both('Call the bank helpline', 'بینک کی ہیلپ لائن پر کال کریں'), both('Change the password', 'پاس ورڈ تبدیل کریں'),
      both('Write a complaint', 'شکایت لکھیں')],
    order: [2, 0, 1]
  },
  matching: {
    ask: both('What belongs together?', 'کس کا جوڑ کس سے ہے؟'),
    lefts: [both('OTP', 'او ٹی پی'), both('Passphrase', 'خفیہ جملہ')],
    rights: [both('Five words that only you know', 'پانچ الفاظ جو صرف آپ جانتے ہیں'), both('A code for one time', 'ایک بار کا کوڈ'), both('A kind of virus', 'وائرس کی ایک قسم')],
    order: [1, 2, 0]
  },
  numeric: {ask: both('How many digits has the PIN of a bank card?', 'بینک کارڈ کے پن میں کتنے ہندسے ہوتے ہیں؟'), units: []},
  short_text: {ask: both('What is a message called that pretends to come from your bank?', 'اس پیغام کو کیا کہتے ہیں جو بینک کا بن کر آئے؟')},
  hotspot: {
    ask: both('Is something wrong with this message?', 'کیا اس پیغام میں کچھ غلط ہے؟'),
    message: {
      channel: 'sms', lang: 'roman_ur', dir: 'ltr', sent: '11:20',
      words: [{e: 'from', p: 0, x: '0300 0001234'}].concat('Mubarak ho! Aap ka inaam nikla hai.'.split(' ').map((x, at) => ({e: 'w' + at, p: 0, x})),
        'Abhi 5000 rupay bhejein: jeeto.example/inaam'.split(' ').map((x, at) => ({e: 'w' + (at + 7), p: 1, x})))
    }
  }
};

/** How each type is answered in the tests, and what must be on the wire then. */
export const ANSWERS = {
  single_choice: 2, true_false: false, multiple_response: [0, 2], ordering: [0, 1, 2], matching: [1, 0], numeric: '۴', short_text: 'phishing',
  hotspot: ['from', 'w8', 'w11']
};

const because = both('A number that you know leads to the bank; a number from the message leads to whoever wrote it.',
  'جو نمبر آپ کو معلوم ہے وہ بینک تک جاتا ہے، پیغام والا نمبر پیغام لکھنے والے تک۔');

export const REVEALS = {
  single_choice: {
    right: 2, because: [both('That number belongs to the sender.', 'وہ نمبر بھیجنے والے کا ہے۔'), both('The link leads to a copy of the bank.', 'لنک بینک کی نقل پر لے جاتا ہے۔'), because],
    tempts: [both('It feels like checking.', 'لگتا ہے کہ جانچ ہو رہی ہے۔'), null, null], counts: [18, 9, 160]
  },
  true_false: {right: false, because: [both('No bank asks for it.', 'کوئی بینک نہیں پوچھتا۔'), because], counts: [20, 167]},
  multiple_response: {right: [0, 2], because: [because, because, because, because], tempts: [null, null, null, null], counts: [150, 12, 140, 3]},
  ordering: {right: [0, 1, 2], because},
  matching: {right: [1, 0], because},
  numeric: {right: '4', because},
  short_text: {right: 'phishing', because},
  hotspot: {right: [{e: ['w7', 'w8', 'w9', 'w10'], because}, {e: ['w11'], because}], because}
};

export function reveal(type, mine, own = {}) {
  return {t: 'reveal', o: 3, ...REVEALS[type], answered: 187, mine, total: 320, ...own};
}

export const poll = (own = {}) => ({
  t: 'poll', o: 0, ask: both('Do you use a password manager?', 'کیا آپ پاس ورڈ مینیجر استعمال کرتے ہیں؟'),
  options: [both('Yes', 'ہاں'), both('No', 'نہیں'), both('What is that?', 'یہ کیا ہوتا ہے؟')], many: false, mine: null, ...own
});

export const pollClosed = {t: 'poll_closed', ...(({t, mine, many, ...rest}) => rest)(poll()), counts: [40, 90, 31], answered: 161};

export const cloud = (own = {}) => ({t: 'cloud', o: 1, ask: both('One word for today?', 'آج کے لیے ایک لفظ؟'), most: 2, sent: 0, ...own});

export const cloudClosed = {
  t: 'cloud_closed', o: 1, ask: both('One word for today?', 'آج کے لیے ایک لفظ؟'),
  words: [{x: 'احتیاط', count: 9}, {x: 'OTP', count: 5}, {x: 'حفاظت', count: 4}, {x: 'careful', count: 1}]
};

export const ranking = {
  t: 'ranking', rows: [{place: 1, name: 'عائشہ', points: 900}, {place: 2, name: 'Bilal', points: 820}, {place: 2, name: 'زینب', points: 820}, {place: 4, name: '17', points: 640}],
  total: 320, place: 12
};
