// SPDX-License-Identifier: GPL-3.0-or-later
// The socket: opened again after every loss, at growing intervals, at once when the phone wakes.

const link = {socket: null, state: 'connecting', tries: 0, timer: 0, pulse: 0, heardAt: 0, isStopped: false};
const PULSE = 20000;      // ms between signs of life
const PATIENCE = 8000;    // ms until a silent host counts as gone
const WAKING = 3000;       // the same for one that was asked after sleep
const LONGEST_WAIT = 8000;

function connect() {
  clearTimeout(link.timer);
  hangUp();
  link.isStopped = false;
  const socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/ws');
  link.socket = socket;
  socket.onmessage = (event) => {
    if (socket !== link.socket)
      return;
    link.heardAt = performance.now();
    receive(event.data);
  };
  socket.onclose = () => socket === link.socket && lose();
  expectSign(PATIENCE);
}

/** Gives the socket up without a word. */
function hangUp() {
  const socket = link.socket;
  link.socket = null;
  clearTimeout(link.pulse);
  landAll();
  if (socket)
    socket.close();
}

/** No more tries until somebody asks for them. */
function stopLink() {
  link.isStopped = true;
  clearTimeout(link.timer);
  hangUp();
  setLinkState('away');
}

/** The first try comes within a second; a whole hall that was cut off does not come back in one instant. */
function lose() {
  hangUp();
  if (link.isStopped)
    return;
  setLinkState('away');
  const longest = Math.min(LONGEST_WAIT, 700 * Math.pow(2, link.tries++));
  link.timer = setTimeout(connect, longest * (0.3 + 0.7 * Math.random()));
}

function expectSign(patience) {
  clearTimeout(link.pulse);
  const since = performance.now();
  link.pulse = setTimeout(() => link.heardAt >= since ? beat() : lose(), patience);
}

function beat() {
  clearTimeout(link.pulse);
  link.pulse = setTimeout(() => {
    transmit({t: 'ping'});
    expectSign(PATIENCE);
  }, PULSE);
}

function transmit(frame) {
  if (link.socket && link.socket.readyState === 1)
    link.socket.send(JSON.stringify(Object.assign({v: 1}, frame)));
}

/** After sleep the steady clock may have slept too: the host is asked for the present frames, which bring the time left. */
function wake() {
  if (link.isStopped || document.hidden)
    return;
  if (!link.socket || link.socket.readyState > 1) {
    link.tries = 0;
    connect();
  } else if (link.state === 'open') {
    transmit({t: 'lang', lang: app.lang});
    expectSign(WAKING);
  }
}

function setLinkState(state) {
  if (link.state === state)
    return;
  link.state = state;
  render();
}
