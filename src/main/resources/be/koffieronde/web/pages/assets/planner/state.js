/** What the planner's page knows, and what changes it. Everything that is shown follows from these signals. */
import {ask, me, newKey, read} from '../core/api.js';
import {tell, tellFailure, trying} from '../core/frame.js';
import {listen} from '../core/live.js';
import {batch, computed, signal} from '../core/view.js';
import {plusDays, today} from '../core/time.js';
import {say} from '../core/words.js';

/** Where a tab keeps the id of the roster it showed. */
const SEEN = 'roster';

/** Kinds of jobs that make a roster. */
const IN_PANEL = ['plan', 'replan'];

/** Id of the centre that is planned. */
export const centre = signal(null);

/** All problems of the centre, and all rosters, the latest changed first. */
export const problems = signal([]);
export const rosters = signal([]);

/** The roster on the board, as GET /rosters/{roster}/board tells it; null: none. */
export const board = signal(null);

/** The panel beside the board, by its name; null: none. */
export const panel = signal(null);

/** What is picked up: {visit, places, asked, swaps}; places null while they are asked for; asked: where
 * somebody wants to know why not; swaps: the next visit that is pointed at changes places with it. Null: nothing. */
export const picked = signal(null);

/** What a change came to, until the next one: {done, scoreChange, concerns}. */
export const outcome = signal(null);

/** Versions that can be gone back to, and forth to, latest last. */
const before = signal([]);
const after = signal([]);
export const canUndo = computed(() => before.value.length > 0);
export const canRedo = computed(() => after.value.length > 0);

/** How a job is getting on: {job, state, progress, course}; course: every progress so far. Null: no job. */
export const job = signal(null);

/** The job that ended last, as GET /jobs/{job} tells it. */
export const finished = signal(null);

/** How many suggestions and absences wait for an answer. */
export const waiting = signal(0);

export const mayPlan = computed(() =>
  ['administrator', 'planner'].includes(me.value?.centres.find(place => place.centre === centre.value)?.role));

/** Every visit on the board by its id: {entry, supporter, day}; and what is left out: {entry}. */
export const visits = computed(() => {
  const byId = new Map();
  board.value?.supporters.forEach(supporter => supporter.days.forEach(day => day.entries.forEach(entry => {
    if (entry.visit) {
      byId.set(entry.visit, {entry, supporter, day});
    }
  })));
  board.value?.leftOut.forEach(entry => byId.set(entry.visit, {entry}));
  return byId;
});

export const problem = computed(() => problems.value.find(one => one.id === board.value?.problem) ?? problems.value[0]);
export const roster = computed(() => rosters.value.find(one => one.id === board.value?.roster));

/** Reads what there is, and shows the roster that was changed last. */
export async function begin() {
  centre.value = me.value.centres[0].centre;
  const seen = sessionStorage.getItem(SEEN);
  await Promise.all([refreshLists(), seen ? read(`/rosters/${seen}/board`).then(found => { board.value = found; }, () => {}) : null]);
  if (!board.value && rosters.value.length) {
    await show(rosters.value[0].id);
  }
  listen(centre.value, happened);
  countWaiting();
  await followJob();
}

/** A job that is going on is followed, whoever began it. */
async function followJob() {
  const found = await trying(() => read(`/centres/${centre.value}/jobs`));
  const going = found?.jobs.find(one => !one.ended && IN_PANEL.includes(one.kind));
  if (going) {
    job.value = {job: going.id, state: going.state, course: []};
  }
}

export async function refreshLists() {
  const [someProblems, someRosters] = await Promise.all([
    read(`/centres/${centre.value}/problems`), read(`/centres/${centre.value}/rosters`)]);
  batch(() => {
    problems.value = someProblems.problems;
    rosters.value = someRosters.rosters;
  });
}

/** Shows a roster as it is now. */
export async function show(id) {
  const found = await trying(() => read(`/rosters/${id}/board`));
  if (!found) {
    return;
  }
  batch(() => {
    if (board.value?.roster !== id) {
      before.value = [];
      after.value = [];
      outcome.value = null;
      picked.value = null;
    }
    board.value = keeping(found);
  });
  sessionStorage.setItem(SEEN, id);
}

/** A board with what has not changed as the one shown before has it, so that only the rest is drawn again. */
function keeping(next) {
  const shown = new Map(board.value?.supporters.map(one => [one.id, one]));
  const supporters = next.supporters.map(one => {
    const old = shown.get(one.id);
    return old && JSON.stringify(old) === JSON.stringify(one) ? old : one;
  });
  return {...next, supporters};
}

const refresh = () => show(board.value.roster);

export async function countWaiting() {
  const found = await trying(() => Promise.all([
    read(`/centres/${centre.value}/suggestions`), read(`/centres/${centre.value}/absences`)]));
  if (found) {
    waiting.value = [...found[0].suggestions, ...found[1].absences].filter(one => one.state === 'open').length;
  }
}

/** Something happened, here or at somebody else's. */
function happened(kind, data) {
  if (kind === 'progress') {
    followed(data);
  } else if (kind === 'job') {
    jobMoved(data);
  } else if (kind === 'roster' || kind === 'published') {
    rosterChanged(kind, data);
  } else if (kind === 'suggestion' || kind === 'absence') {
    countWaiting();
  } else if (kind === 'problem') {
    refreshLists().catch(tellFailure);
  }
}

async function rosterChanged(kind, data) {
  await trying(refreshLists);
  if (data.roster === board.value?.roster && (data.version > board.value.version)) {
    await refresh();
    if (kind === 'roster') {
      tell(say('pages.board.changed-elsewhere'));
    }
  }
}

function followed({job: id, progress}) {
  if (job.value?.job === id) {
    job.value = {...job.value, progress, course: [...job.value.course, progress]};
  }
}

async function jobMoved({job: id, state}) {
  if (['FINISHED', 'STOPPED', 'FAILED'].includes(state)) {
    const done = await trying(() => read(`/jobs/${id}`));
    await trying(refreshLists);
    batch(() => {
      finished.value = done;
      if (done && IN_PANEL.includes(done.kind)) {
        job.value = {course: [], ...(job.value?.job === id ? job.value : {}), job: id, state, done};
      }
    });
  } else if (job.value?.job === id) {
    job.value = {...job.value, state};
  }
}

/** Plans in the background: body as POST /problems/{problem}/jobs takes it. */
export async function plan(body) {
  const made = await trying(() => ask('POST', `/problems/${problem.value.id}/jobs`, {body, key: newKey()}));
  if (made) {
    job.value = {job: made.data.id, state: 'QUEUED', course: [], seconds: body.seconds};
  }
}

/** Plans what is on the board again from a date on, and shows how it goes. */
export async function replan(from) {
  await plan({kind: 'replan', roster: board.value.roster, from: from ?? firstToChange(), beside: true});
  panel.value = 'plan';
}

/** The first date of the week on the board that can still change. */
export function firstToChange() {
  const {firstDay, weeks} = board.value;
  return today() > firstDay && today() < plusDays(firstDay, weeks * 7) ? today() : firstDay;
}

export const stop = () => trying(() => ask('DELETE', `/jobs/${job.value.job}`));

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
  try {
    const {data, version: next} = await ask(method, `/rosters/${id}/${path}`, {body, version, key: newKey()});
    batch(() => {
      outcome.value = data;
      picked.value = null;
    });
    await refresh();
    return {from: version, to: next, data};
  } catch (failure) {
    tellFailure(failure);
    if (failure.status === 412) {
      await refresh();
    }
    return null;
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
  const version = list.value.at(-1);
  const done = version === undefined ? null : await change('POST', 'versions', {version});
  if (done) {
    batch(() => {
      list.value = list.value.slice(0, -1);
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
