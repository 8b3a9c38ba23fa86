// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives a reload. Where the browser refuses its storage, memory holds it as long as the page lives.

const unstored = {};

function readKept(key) {
  if (key in unstored)
    return unstored[key];
  try {
    return JSON.parse(localStorage.getItem('mehfooz.' + key));
  } catch (error) {
    return null;
  }
}

function keep(key, value) {
  try {
    localStorage.setItem('mehfooz.' + key, JSON.stringify(value));
    delete unstored[key];
  } catch (error) {
    unstored[key] = value;
  }
}

function freshSecret() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => ('0' + byte.toString(16)).slice(-2)).join('');
}

/** The secret of this phone in the session `sid`; a new one where there is none. */
function secretFor(sid) {
  const own = readKept('me');
  if (own && own.sid === sid && /^[0-9a-f]{32}$/.test(own.secret))
    return own.secret;
  const secret = freshSecret();
  keep('me', {sid: sid, secret: secret, joined: false});
  return secret;
}

function hasJoined(sid) {
  const own = readKept('me');
  return Boolean(own && own.sid === sid && own.joined);
}
