/** What planners do to the roster on the board by hand, and undo, and do again. */
import {ask, newKey, read} from '../core/api.js';
import {tell, tellFailure, trying} from '../core/frame.js';
import {batch, computed, signal} from '../core/view.js';
import {say} from '../core/words.js';
import {board, outcome, picked, refresh, refreshLists} from './state.js';

/** Versions of the roster on the board that can be gone back to, and forth to, latest last; of another one they mean nothing. */
const before = signal([]);
const after = signal([]);
const ofBoard = list => list.value.filter(one => one.roster === board.value?.roster);
export const canUndo = computed(() => ofBoard(before).length > 0);
export const canRedo = computed(() => ofBoard(after).length > 0);

/** Whether a change of ours is on its way. */
let changing = false;
export const isChanging = () => changing;

/** Picks a visit up: everywhere it could go lights up. */
export async function pick(visit) {
  picked.value = {visit, places: null};
  const places = await trying(() =>
    read(`/rosters/${board.value.roster}/places?more=true&visit=${encodeURIComponent(visit)}`));
  if (picked.value?.visit === visit) {
    picked.value = places ? {...picked.value, places} : null;
  }
}

export const putBack = () => { picked.value = null; };

/** Does something to the roster, shows it, and remembers the way back. */
async function change(method, path, body) {
  const {roster: id, version} = board.value;
  changing = true;
  try {
    const {data, version: next} = await ask(method, `/rosters/${id}/${path}`, {body, version, key: newKey()});
    batch(() => {
      board.value = {...board.value, version: next};
      outcome.value = data;
      picked.value = null;
    });
    await refresh();
    return {from: {roster: id, version}, data};
  } catch (failure) {
    tellFailure(failure);
    if (failure.status === 412) {
      await refresh();
    }
    return null;
  } finally {
    changing = false;
  }
}

/** The same, as something that can be undone. */
async function deed(method, path, body) {
  const done = await change(method, path, body);
  if (done) {
    batch(() => {
      before.value = [...before.value, done.from];
      after.value = [];
    });
    tell(done.data.done, {label: say('pages.undo'), act: undo});
  }
}

/** Puts the visit that is picked up down at a place that was offered. */
export const drop = slot => deed('POST', 'moves', {
  visit: picked.value.visit, to: `${slot.date}T${slot.best}`, supporter: slot.supporter});

export const takeOut = visit => deed('POST', 'moves', {visit, out: true});

export const swap = (visit, other) => deed('POST', 'moves', {visit, swap: other});

export const pin = (visit, pinned) => deed(pinned ? 'PUT' : 'DELETE', `pins/${visit}`);

/** Goes from the last of one list to the version it has, and lets the other list lead back. */
async function goTo(list, back) {
  const last = ofBoard(list).at(-1);
  const done = last ? await change('POST', 'versions', {version: last.version}) : null;
  if (done) {
    batch(() => {
      list.value = list.value.filter(one => one !== last);
      back.value = [...back.value, done.from];
    });
    tell(done.data.done);
  }
}

export const undo = () => goTo(before, after);
export const redo = () => goTo(after, before);

/** Lets everybody see the roster; gives whom it concerns. */
export async function publish() {
  const {roster: id, version} = board.value;
  const done = await trying(() => ask('POST', `/rosters/${id}/publish`, {version}));
  await trying(refreshLists);
  return done?.data.concerns;
}
