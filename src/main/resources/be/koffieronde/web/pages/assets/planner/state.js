/** What the planner's page knows: everything that is shown follows from these signals. */
import {me, read} from '../core/api.js';
import {trying} from '../core/frame.js';
import {plusDays, today} from '../core/time.js';
import {batch, computed, effect, say, signal} from '../core/view.js';

/** Where a tab keeps the id of the roster it showed. */
const SEEN = 'roster';

/** Id of the centre that is planned. */
export const centre = signal(null);

/** All problems of the centre, and all rosters, the latest changed first. */
export const problems = signal([]);
export const rosters = signal([]);

/** The roster on the board, as GET /rosters/{roster}/board tells it; null: none. */
export const board = signal(null);

/** The panel beside the board, by its name; null: none. */
export const panel = signal(null);

/** What is picked up: {visit, places, swaps, asked, swapping}; places null while they are asked for; swaps: what it could change
 * places with; asked: where somebody wants to know why not; swapping: the next visit that is pointed at changes places with it.
 * Null: nothing. */
export const picked = signal(null);

/** What a change came to, until the next one: {done, scoreChange, concerns}. */
export const outcome = signal(null);

/** What schools suggested, and who said to be away: {suggestions, absences}; null: not asked for yet. */
export const inbox = signal(null);

/** How many of them wait for an answer. */
export const waiting = computed(() => Object.values(inbox.value ?? {}).flat().filter(one => one.state === 'open').length);

/** Where a browser keeps the teams of a centre. */
const TEAMS = 'teams.';

/** Teams are named choices of supporters, kept in this browser for each centre: {id, name, members}, ids of supporters. */
export const teams = signal([]);

/** Id of the team that the board shows; null: everybody. */
export const team = signal(null);

effect(() => {
  teams.value = centre.value ? JSON.parse(localStorage.getItem(TEAMS + centre.value) ?? '[]') : [];
});

export function keepTeams(next) {
  localStorage.setItem(TEAMS + centre.value, JSON.stringify(next));
  teams.value = next;
}

const role = computed(() => me.value?.centres.find(place => place.centre === centre.value)?.role);

export const mayPlan = computed(() => ['administrator', 'planner'].includes(role.value));

/** Whether whoever looks may look after the people. */
export const isAdministrator = computed(() => role.value === 'administrator');

/** Whether whoever looks sees what is published, and nothing that leads to it. */
export const isReading = computed(() => role.value === 'reader');

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

/** Id of a problem without a roster that is to be planned; null: that of the roster on the board. */
const unplanned = signal(null);

export const problem = computed(() =>
  problems.value.find(one => one.id === (board.value?.problem ?? unplanned.value)) ?? problems.value[0]);

/** The problems that have no roster yet. */
export const problemsToPlan = computed(() => problems.value.filter(one => rosters.value.every(other => other.problem !== one.id)));

/** The roster of each of the weeks, by their first day: what everybody sees, or else what was changed last;
 * {id, problem, firstDay, end}, end: the first day after them. */
export const weeks = computed(() => problems.value.map(one => {
  const some = rosters.value.filter(({problem: of}) => of === one.id);
  return {id: (some.find(({current}) => current) ?? some[0])?.id, problem: one.id, firstDay: one.firstDay, end: plusDays(one.firstDay, 7 * one.weeks)};
}).filter(({id}) => id).sort((one, other) => one.firstDay.localeCompare(other.firstDay)));

/** Looks at a problem that has no roster yet. */
export function showProblem(id) {
  batch(() => {
    board.value = null;
    outcome.value = null;
    picked.value = null;
    unplanned.value = id;
    panel.value = 'plan';
  });
}
export const roster = computed(() => rosters.value.find(one => one.id === board.value?.roster));

/** What everybody sees is what the board shows. */
export const isPublished = computed(() => Boolean(roster.value?.current) && roster.value.published === board.value?.version);

export async function refreshLists() {
  const [someProblems, someRosters] = await Promise.all([
    read(`/centres/${centre.value}/problems`), read(`/centres/${centre.value}/rosters`)]);
  batch(() => {
    problems.value = someProblems.problems;
    rosters.value = someRosters.rosters;
  });
}

/** The id of the roster that this tab showed; null: none. */
export const seenBefore = () => sessionStorage.getItem(SEEN);

/** Id of the roster that was asked for last. */
let wanted;

/** Shows a roster as it is now, unless another one was asked for since; gives whether it is there. */
export async function show(id) {
  wanted = id;
  const found = await trying(() => read(`/rosters/${id}/board`));
  if (!found || wanted !== id) {
    return false;
  }
  const isOther = board.value?.roster !== id;
  batch(() => {
    if (isOther) {
      outcome.value = null;
      picked.value = null;
    }
    if (isOther || found.version >= board.value.version) {
      board.value = keeping(found);
    }
  });
  sessionStorage.setItem(SEEN, id);
  return true;
}

/** What a panel shows of the roster on the board, read when it is looked at: {of, found}; found null while it is asked for. */
export function whenShown(name, reading) {
  const told = signal({of: null, found: null});
  effect(() => {
    const of = board.value;
    if (panel.value === name && of && told.peek().of !== of) {
      told.value = {of, found: null};
      trying(() => reading(of)).then(found => {
        if (found && told.peek().of === of) {
          told.value = {of, found};
        }
      });
    }
  });
  return told;
}

/** What a visit breaks. */
export const brokenBy = visit => board.value.broken.filter(one => one.visits.includes(visit));

/** A board with what has not changed as the one shown before has it, so that only the rest is drawn again. */
function keeping(next) {
  const shown = new Map(board.value?.supporters.map(one => [one.id, one]));
  const supporters = next.supporters.map(one => {
    const old = shown.get(one.id);
    return isSame(old, one) ? old : one;
  });
  return {...next, supporters};
}

/** Whether two values of JSON are the same; keys are in one order. */
function isSame(one, other) {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other;
  }
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => isSame(one[key], other[key]));
}

/** Reads the roster on the board again. */
export const refresh = () => show(board.value.roster);

/** Reads what was suggested, and who said to be away. */
export async function readInbox() {
  const found = await trying(() => Promise.all(['suggestions', 'absences'].map(kind => read(`/centres/${centre.value}/${kind}`))));
  if (found) {
    const [{suggestions}, {absences}] = found;
    inbox.value = {suggestions, absences};
  }
}

/** What a supporter on the board is called. */
export const supporterName = id => board.value.supporters.find(one => one.id === id)?.name ?? id;

/** What has become of a roster, in words. */
export const stateOf = one => say(one.published === null ? 'pages.draft' : !one.current ? 'pages.replaced'
  : one.published === one.version ? 'pages.published' : 'pages.draft.changed');

/** The first date of the week on the board that can still change. */
export function firstToChange() {
  const {firstDay, weeks} = board.value;
  return today() > firstDay && today() < plusDays(firstDay, weeks * 7) ? today() : firstDay;
}
