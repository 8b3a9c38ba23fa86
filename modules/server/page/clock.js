// SPDX-License-Identifier: GPL-3.0-or-later
// Time left, by the browser's steady clock: the phone's time of day plays no part.

const clock = {left: null, since: 0, paused: false, timer: 0, said: 0};
const SAID_AT = [30, 10, 5];

function setClock(left, paused) {
  clock.left = typeof left === 'number' ? left : null;
  clock.since = performance.now();
  clock.paused = Boolean(paused);
  clock.said = secondsLeft();
  tick();
}

function leftNow() {
  if (clock.left === null)
    return null;
  return clock.paused ? clock.left : Math.max(0, clock.left - (performance.now() - clock.since));
}

function secondsLeft() {
  const left = leftNow();
  return left === null ? null : Math.ceil(left / 1000);
}

function isTimeUp() {
  return leftNow() === 0;
}

/** Shows the seconds, says the chosen ones, and comes back when they change. */
function tick() {
  clearTimeout(clock.timer);
  const seconds = secondsLeft();
  showClock(seconds);
  if (seconds === null)
    return;
  if (app.saysTime && SAID_AT.some((each) => clock.said > each && seconds <= each) && seconds > 0)
    announce(say('seconds_left', seconds));
  const wasUp = clock.said === 0;
  clock.said = seconds;
  if (seconds === 0 && !wasUp)
    render();
  if (seconds > 0 && !clock.paused)
    clock.timer = setTimeout(tick, leftNow() % 1000 + 5);
}

function showClock(seconds) {
  const shows = seconds !== null && isAnswering();
  const words = !shows ? '' : clock.paused ? say('paused') : seconds === 0 ? say('time_up') : say('seconds', seconds);
  const node = byId('clock');
  if (node.textContent === words)
    return;
  fill(node, words ? [icon(clock.paused ? 'pause' : 'timer'), el('span', {text: words})] : []);
}
