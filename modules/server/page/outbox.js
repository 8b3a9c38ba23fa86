// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered messages: kept until the host names their number, sent one after the other. The next one waits for the answer to
// the one before: were it taken while that one is put off ("too_fast"), the old number could never be taken any more.

const outbox = {flying: 0, timer: 0};

/** Read afresh each time, since another tab may have written. */
function keptMessages() {
  const kept = readKept('outbox');
  return kept && app.hello && kept.sid === app.hello.sid && Array.isArray(kept.list) ? kept.list : [];
}

function keepMessages(list) {
  keep('outbox', {sid: app.hello.sid, list: list});
}

/** The newest message of a kind that still waits, of one opening or activity where `o` is given. */
function waiting(kind, o) {
  return keptMessages().filter((each) => each.t === kind && (o === undefined || each.o === o)).pop() || null;
}

function post(message) {
  const list = keptMessages();
  const last = list.length > 0 ? list[list.length - 1].n : 0;
  message.n = Math.max(app.next, last + 1);
  list.push(message);
  keepMessages(list);
  pump();
}

function pump() {
  if (outbox.flying || app.stage !== 'in' || link.state !== 'open')
    return;
  const first = keptMessages()[0];
  if (!first)
    return;
  outbox.flying = first.n;
  transmit(first);
}

/** Whatever is under way is sent again after the next welcome. */
function landAll() {
  clearTimeout(outbox.timer);
  outbox.flying = 0;
}

/** Takes the message of this number out and returns it; null where it is not known (any more). */
function settle(n) {
  const list = keptMessages();
  const found = list.filter((each) => each.n === n)[0] || null;
  if (found)
    keepMessages(list.filter((each) => each.n !== n));
  app.next = Math.max(app.next, n + 1);
  if (outbox.flying === n)
    landAll();
  return found;
}

function postpone(n, seconds) {
  clearTimeout(outbox.timer);
  outbox.timer = setTimeout(() => {
    if (outbox.flying === n)
      outbox.flying = 0;
    pump();
  }, Math.max(1, seconds || 1) * 1000);
}
