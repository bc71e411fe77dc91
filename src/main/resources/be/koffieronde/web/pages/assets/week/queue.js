/**
 * What is written down here is kept until the server has it, in the order in which it was said: without a network it waits.
 * Each has a key, so that the server does it once, however often it is sent.
 */
import {ask, me, newKey, whoAmI} from '../core/api.js';
import {tell, tellFailure} from '../core/frame.js';
import {keep} from '../core/kept.js';
import {say} from '../core/words.js';
import {isOffline, load, own, reaching, unsent} from './state.js';

let isSending = false;

function set(list) {
  unsent.value = list;
  keep('unsent', list);
}

/**
 * Writes something down, and sends it when that can be done.
 * @param {{method?: string, path: string, query?: object, body?: object, about?: object, said: string, undo?: object}} deed
 *   about: what it says, to be shown before the server knows; said: what is told when it is done; undo: a deed that takes it back
 */
export async function writeDown(deed) {
  const {undo, said, ...rest} = deed;
  const entry = {...rest, key: newKey()};
  set([...unsent.value, entry]);
  const way = undo && {label: say('pages.undo'), act: () => takeBack(entry, undo)};
  await send();
  const isWaiting = unsent.value.includes(entry);
  if (isWaiting || !failed.has(entry.key)) {
    tell(isWaiting ? `${said} ${say('pages.week.later')}` : said, way);
  }
}

/** What the server refused, by key. */
const failed = new Set();

/** What was not sent yet is not said; else the server is told. */
function takeBack(entry, undo) {
  if (unsent.value.includes(entry) && !isSending) {
    set(unsent.value.filter(one => one !== entry));
    tell(undo.said);
    return undefined;
  }
  return writeDown(undo);
}

/** Sends what waits, the first first. */
export async function send() {
  if (isSending || !unsent.value.length) {
    return;
  }
  isSending = true;
  try {
    await sendAll();
    await load();
  } catch (failure) {
    if (failure.status !== 0) {
      tellFailure(failure);
    }
  } finally {
    isSending = false;
  }
}

async function sendAll() {
  if (!me.value?.csrf && !await reaching(whoAmI)) {
    location.assign('/');
  }
  while (unsent.value.length) {
    const [entry] = unsent.value;
    try {
      await reaching(() => ask(entry.method ?? 'POST', own(entry.path, entry.query), {body: entry.body, key: entry.key}));
    } catch (failure) {
      if (failure.status === 0 || failure.status === 401 || failure.status >= 500) {
        throw failure;
      }
      failed.add(entry.key);
      tellFailure(failure);
    }
    set(unsent.value.filter(one => one.key !== entry.key));
  }
}

/** How often the server is looked for when it could not be reached: browsers do not always know that there is a network. */
const LOOK_AGAIN = 10_000;

/** Sends when the server can be reached again, and when somebody looks again. */
export function sendLater() {
  const again = () => send().then(() => isOffline.value && load().catch(() => undefined));
  addEventListener('online', again);
  addEventListener('offline', () => { isOffline.value = true; });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again());
  setInterval(() => (isOffline.value || unsent.value.length) && again(), LOOK_AGAIN);
}
