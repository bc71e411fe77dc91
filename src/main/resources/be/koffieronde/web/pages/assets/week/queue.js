/**
 * What is written down here is kept until the server has it, in the order in which it was said: without a network it waits.
 * Each has a key, so that the server does it once, however often it is sent. What the server does not take is kept, too.
 */
import {ask, me, newKey, whoAmI} from '../core/api.js';
import {tell, tellFailure} from '../core/frame.js';
import {keep} from '../core/kept.js';
import {say} from '../core/words.js';
import {isOffline, load, loadOutlook, loadWeek, notTaken, own, reaching, unsent} from './state.js';

/** A request that takes longer than this is given up, and done again later: networks go away without a word. */
const PATIENCE = 20_000;

/** What is being sent; null: nothing. */
let sending = null;

/** Keys of what a form waits for: the form says itself why something was not taken. */
const atForms = new Set();

/** Why something was not taken, by its key. */
const refusals = new Map();

function set(list) {
  unsent.value = list;
  keep('unsent', list.filter(one => !one.isDone));
}

function setNotTaken(list) {
  notTaken.value = list;
  keep('not-taken', list);
}

/**
 * Writes something down, and sends it when that can be done.
 * @param {{method?: string, path: string, query?: object, body?: object, about?: object, text?: string, said: string, more?: () => string, undo?: object, isAtForm?: boolean}} deed
 *   about: what it says, to be shown before the server knows; text: the same in words; said: what is told when it is done;
 *   more: what is told beside, once the week knows it; undo: a deed that takes it back; isAtForm: whoever calls says why it was not taken
 * @returns {Promise<Error | null>} why the server did not take it; null: it did, or it waits
 */
export async function writeDown({undo, said, more, isAtForm, ...deed}) {
  const entry = {...deed, key: newKey()};
  if (isAtForm) {
    atForms.add(entry.key);
  }
  set([...unsent.value, entry]);
  await send();
  atForms.delete(entry.key);
  const refusal = refusals.get(entry.key) ?? null;
  refusals.delete(entry.key);
  if (!refusal) {
    const isWaiting = waiting().some(one => one.key === entry.key);
    tell([said, isWaiting ? say('pages.week.later') : more?.()].filter(Boolean).join(' '), undo && {label: say('pages.undo'), act: () => unsay(entry.key, undo)});
  }
  return refusal;
}

/** A deed that takes something back. */
export const takingBack = (path, query, about, said = say('pages.week.taken-back')) => ({method: 'DELETE', path, query, about, said});

/** What was not sent yet is not said; else the server is told. */
export function unsay(key, undo) {
  if (!sending && waiting().some(one => one.key === key)) {
    set(unsent.value.filter(one => one.key !== key));
    tell(undo.said);
    return undefined;
  }
  return writeDown(undo);
}

/** Sends what waits, the first first. */
export function send() {
  sending ??= sendAll().finally(() => { sending = null; });
  return sending;
}

/** What is not sent yet. */
export const waiting = () => unsent.value.filter(one => !one.isDone);

/** What is done is shown as it was said until the week tells it. */
async function sendAll() {
  try {
    while (waiting().length) {
      await sendEach();
      const isThere = await loadWeek();
      set(waiting());
      await (isThere && loadOutlook());
    }
  } catch (failure) {
    set(waiting());
    if (failure.status !== 0) {
      tellFailure(failure);
    }
  }
}

async function sendEach() {
  if (!me.value?.csrf && !await reaching(whoAmI)) {
    location.assign('/');
  }
  while (waiting().length) {
    const [entry] = waiting();
    try {
      await reaching(() => ask(entry.method ?? 'POST', own(entry.path, entry.query),
        {body: entry.body, key: entry.key, abort: AbortSignal.timeout(PATIENCE)}));
    } catch (failure) {
      if (failure.status === 0 || failure.status === 401 || failure.status >= 500) {
        throw failure;
      }
      set(unsent.value.filter(one => one.key !== entry.key));
      refuse(entry, failure);
    }
    set(unsent.value.map(one => one.key === entry.key ? {...one, isDone: true} : one));
  }
}

/** Keeps what was said and not taken, to be changed or thrown away; taking back needs no keeping. */
function refuse(entry, failure) {
  refusals.set(entry.key, failure);
  if (atForms.has(entry.key)) {
    return;
  }
  if (entry.text) {
    const reason = failure.reason || say('pages.failed');
    setNotTaken([...notTaken.value, {...entry, reason}]);
    tell(say('pages.week.not-taken', reason));
  } else {
    tellFailure(failure);
  }
}

/** Throws away what was not taken. */
export const drop = entry => setNotTaken(notTaken.value.filter(one => one.key !== entry.key));

/** Sends once more what was not taken. */
export function again(entry) {
  drop(entry);
  set([...unsent.value, {...entry, key: newKey()}]);
  return send();
}

/** How often the server is looked for when it could not be reached: browsers do not always know that there is a network. */
const LOOK_AGAIN = 5_000;

/** Sends when the server can be reached again, and when somebody looks again. */
export function sendLater() {
  const lookAgain = () => send().then(() => isOffline.value && load().catch(() => undefined));
  addEventListener('online', lookAgain);
  addEventListener('offline', () => { isOffline.value = true; });
  addEventListener('pageshow', lookAgain);
  addEventListener('focus', lookAgain);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookAgain());
  setInterval(() => (isOffline.value || waiting().length) && lookAgain(), LOOK_AGAIN);
}
