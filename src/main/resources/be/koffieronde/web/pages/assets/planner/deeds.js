/** What planners do to the roster on the board by hand, and undo, and do again. */
import {ask, newKey, read} from '../core/api.js';
import {tell, tellFailure, trying} from '../core/frame.js';
import {batch, computed, effect, say, signal} from '../core/view.js';
import {board, outcome, picked, refresh, refreshLists, show} from './state.js';

/** Where a tab keeps the ways back and forth. */
const STEPS = 'steps';

/** Ways back and forth, latest last: {at, roster, version}; at: the roster on the board where the way begins. The version of that
 * roster it leads to, or the other one that was there before; while the board shows something else it means nothing. */
const [before, after] = JSON.parse(sessionStorage.getItem(STEPS) ?? '[[],[]]').map(signal);
const ofBoard = list => list.value.filter(one => one.at === board.value?.roster);
effect(() => sessionStorage.setItem(STEPS, JSON.stringify([before.value, after.value])));
export const canUndo = computed(() => ofBoard(before).length > 0);
export const canRedo = computed(() => ofBoard(after).length > 0);

/** Whether a change of ours is on its way. */
let changing = false;
export const isChanging = () => changing;

/** Picks a visit up: everywhere it could go lights up, and then what it could change places with. */
export async function pick(visit) {
  picked.value = {visit, places: null, swaps: []};
  const places = await learn(visit, 'places?more=true&');
  if (picked.value?.visit === visit) {
    picked.value = places ? {...picked.value, places} : null;
    if (places?.now) {
      learn(visit, 'swaps?').then(found => {
        if (found && picked.value?.visit === visit) {
          picked.value = {...picked.value, swaps: found.swaps};
        }
      });
    }
  }
}

const learn = (visit, path) =>
  trying(() => read(`/rosters/${board.value.roster}/${path}visit=${encodeURIComponent(visit)}`));

export const putBack = () => { picked.value = null; };

/** Does something to the roster and shows it. */
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
    trying(refreshLists);
    return {from: {at: id, roster: id, version}, data};
  } catch (failure) {
    if (failure.status === 412) {
      putBack();
      await refresh();
      tell(say('pages.overtaken'));
    } else {
      tellFailure(failure);
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
    remember(done.from);
    tell(done.data.done, {label: say('pages.undo'), act: undo});
  }
}

function remember(way) {
  batch(() => {
    before.value = [...before.value, way];
    after.value = [];
  });
}

/** Puts a roster that was made beside the one on the board in its place. */
export async function take(made) {
  const from = board.value;
  if (await show(made) && from) {
    remember({at: made, roster: from.roster, version: from.version});
    tell(say('pages.taken'), {label: say('pages.undo'), act: undo});
  }
}

/** Puts the visit that is picked up down at a place that was offered. */
export const drop = slot => deed('POST', 'moves', {
  visit: picked.value.visit, to: `${slot.date}T${slot.best}`, supporter: slot.supporter});

export const takeOut = visit => deed('POST', 'moves', {visit, out: true});

export const swap = (visit, other) => deed('POST', 'moves', {visit, swap: other});

export const pin = (visit, pinned) => deed(pinned ? 'PUT' : 'DELETE', `pins/${visit}`);

/** Goes the last way of one list, and lets the other list lead back. */
async function goTo(list, back) {
  const last = ofBoard(list).at(-1);
  if (!last) {
    return;
  }
  const {roster, version} = board.value;
  const done = last.roster === roster ? await change('POST', 'versions', {version: last.version})
    : await show(last.roster) && {data: {done: say('pages.taken.back')}};
  if (done) {
    batch(() => {
      list.value = list.value.filter(one => one !== last);
      back.value = [...back.value, {at: last.roster, roster, version}];
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
