/** The problem that is looked at, what of it is being changed, and what is wrong in it then. */
import {ask} from '../../core/api.js';
import {spoken, tell, tellFailure, trying} from '../../core/frame.js';
import {batch, computed, effect, say, signal} from '../../core/view.js';
import {replan} from '../jobs.js';
import {board, panel, problem, show} from '../state.js';
import {definitions, emptyOf, lists, readSchema} from './schema.js';

/** What the server keeps one by one; everything else is kept with the problem as a whole. */
const PARTS = ['supporters', 'schools', 'partners', 'pupils', 'meetings', 'commitments'];

const PAUSE = 700;

/** {id, version, problem} as it was read last; null: not yet. */
export const doc = signal(null);

/** What is being changed: {kind, of, index, value, base, isNew}; kind null: what there is once. Null: nothing. */
export const draft = signal(null);

/** What is wrong, and what can hardly be meant, with what is being changed: {place, text}. */
export const faults = signal([]);
export const warnings = signal([]);

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

export const isChanged = computed(() => draft.value !== null && !isSame(draft.value.value, draft.value.base));

/** What there is once, as one thing. */
export const ONCE = ['name', 'calendar', 'travel'];

effect(() => {
  const wanted = problem.value;
  if (panel.value === 'data' && wanted && (doc.peek()?.id !== wanted.id || doc.peek().version < wanted.version)) {
    trying(() => load(wanted.id));
  }
});

async function load(id) {
  const [{data, version}] = await Promise.all([ask('GET', `/problems/${id}`), readSchema()]);
  batch(() => {
    if (doc.value?.id !== id) {
      draft.value = null;
    }
    doc.value = {id, version, problem: data};
  });
  if (!draft.value) {
    await check();
  }
}

/** What a thing is known by: some have a name alone. */
export const idOf = thing => thing.id ?? thing.name;

export const things = kind => doc.value.problem[kind] ?? [];

/** The place of what is being changed, as faults call it. */
export const root = () => draft.value.kind ? `${draft.value.kind}[${draft.value.index}]` : '';

/** The problem with something in the place of what is being changed; without it, if there is nothing. */
function having(...some) {
  const {kind, index} = draft.value;
  return {...doc.value.problem, [kind]: things(kind).toSpliced(index, 1, ...some)};
}

/** The problem as it will be. */
const changed = () => draft.value.kind ? having(draft.value.value) : {...doc.value.problem, ...draft.value.value};

/** Another draft, of which nothing is known to be wrong yet. */
function change(next) {
  batch(() => {
    draft.value = next && {...next, value: structuredClone(next.base)};
    faults.value = [];
  });
  if (next && !next.isNew) {
    laterCheck();
  }
}

/** The definition of what is in a list. */
const definitionOf = kind => lists().find(one => one.kind === kind).of;

/** Takes a thing of a list to be changed. */
export const open = (kind, index) => change({kind, of: definitionOf(kind), index, base: things(kind)[index], isNew: false});

/**
 * Begins a new thing of a list.
 * @param {(id: string | undefined) => object} [more] what it has at once
 */
export function openNew(kind, more) {
  const of = definitionOf(kind);
  const id = freshId(kind);
  change({kind, of, index: things(kind).length, base: {...emptyOf(of), ...id, ...more?.(id.id)}, isNew: true});
}

/** An id that no other thing of a list has; one of a pupil tells nothing of who it is. */
function freshId(kind, wanted) {
  const of = definitionOf(kind);
  if (!definitions.value[of].properties.id) {
    return {};
  }
  const taken = new Set(things(kind).map(one => one.id));
  const stem = wanted || (kind === 'pupils' ? 'p' : `${of}-`);
  let number = kind === 'pupils' || !wanted ? taken.size + 1 : 0;
  while (taken.has(`${stem}${number || ''}`)) {
    number++;
  }
  return {id: `${stem}${number || ''}`};
}

/** Small letters without accents. */
export const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const plainId = name => plain(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

export function openOnce() {
  change({kind: null, of: 'problem', base: Object.fromEntries(ONCE.map(key => [key, doc.value.problem[key]])), isNew: false});
}

export const close = () => change(null);

/** Puts something at a path of what is being changed; undefined takes it away. */
export function set(path, value) {
  const {kind, isNew, hasOwnId} = draft.value;
  const next = withAt(draft.value.value, path, value);
  const isNamed = isNew && !hasOwnId && path[0] === 'name' && next.id && kind !== 'pupils';
  draft.value = {...draft.value, hasOwnId: hasOwnId || path[0] === 'id',
    value: isNamed ? {...next, ...freshId(kind, plainId(value ?? ''))} : next};
  laterCheck();
}

function withAt(whole, [key, ...rest], value) {
  const copy = Array.isArray(whole) ? [...whole] : {...whole};
  const next = rest.length ? withAt(copy[key] ?? (typeof rest[0] === 'number' ? [] : {}), rest, value) : value;
  if (next === undefined) {
    Array.isArray(copy) ? copy.splice(key, 1) : delete copy[key];
  } else {
    copy[key] = next;
  }
  return copy;
}

let timer;
let asked;

function laterCheck() {
  clearTimeout(timer);
  timer = setTimeout(() => trying(check), PAUSE);
}

async function check() {
  asked?.abort();
  asked = new AbortController();
  const {data} = await ask('POST', `/problems/${doc.value.id}/validation`, {
    body: draft.value ? changed() : doc.value.problem, abort: asked.signal});
  batch(() => {
    faults.value = data.errors.map(told);
    warnings.value = data.warnings.map(told);
  });
}

/** What is wrong is said again in another language. */
effect(() => {
  if (spoken.value && doc.peek() && panel.peek() === 'data') {
    laterCheck();
  }
});

/** Faults of what was sent begin with what it was sent as. */
const told = ({place, values, text}) => ({place: place.filter(part => part !== 'body').join('.'), values, text});

/** What can hardly be meant of a thing: such remarks have no place, and name what they are about. */
export function warningsOf(thing) {
  const ids = [thing.id, ...(thing.needs ?? []).map(need => need.id)].filter(Boolean);
  return warnings.value.filter(({values}) => values.some(value => value.split(/[\s/,]+/).some(word => ids.includes(word))));
}

/** What is wrong at a place, or anywhere within it. */
export const faultsAt = place => faults.value.filter(fault => fault.place === place);
export const faultsWithin = place =>
  faults.value.filter(({place: at}) => at === place || at.startsWith(`${place}.`) || at.startsWith(`${place}[`));

const putWhole = body => ask('PUT', `/problems/${doc.value.id}`, {body, version: doc.value.version});

const askPart = (method, {id}, body) =>
  ask(method, `/problems/${doc.value.id}/${draft.value.kind}/${encodeURIComponent(id)}`, {body, version: doc.value.version});

/** Keeps what was changed; gives whether it is kept. */
export async function keep() {
  const {kind, value} = draft.value;
  return kept(() => PARTS.includes(kind) ? askPart('PUT', value, value) : putWhole(changed()));
}

export async function takeAway() {
  const {kind, base} = draft.value;
  return kept(() => PARTS.includes(kind) ? askPart('DELETE', base) : putWhole(having()));
}

/** The same with points of rules. */
export const keepWeights = weights => kept(() => putWhole({...doc.value.problem, weights}));

async function kept(way, isAgain = false) {
  try {
    await way();
  } catch (failure) {
    if (failure.status === 412 && !isAgain && await isUntouched()) {
      return kept(way, true);
    }
    failed(failure);
    return false;
  }
  close();
  await trying(() => load(doc.value.id));
  tell(say('pages.data.kept'), board.value ? {label: say('pages.replan'), act: () => replan()} : undefined);
  if (board.value) {
    await show(board.value.roster);
  }
  return true;
}

/** Somebody else changed the problem: whether what is being changed here is as it was. */
async function isUntouched() {
  const {kind, base, index, isNew} = draft.value ?? {};
  const {data, version} = await ask('GET', `/problems/${doc.value.id}`);
  const before = doc.value.problem;
  doc.value = {...doc.value, version, problem: data};
  if (!kind) {
    return isSame(before, data);
  }
  const now = isNew ? things(kind).length : things(kind).findIndex(one => idOf(one) === idOf(base));
  draft.value = {...draft.value, index: now < 0 ? index : now};
  return isNew || isSame(things(kind)[now], base);
}

/** To the first thing that is wrong, wherever the form is scrolled to. */
function goToFault() {
  const field = document.querySelector('.thing [aria-invalid="true"]');
  field?.focus();
  (field ?? document.querySelector('.thing .wrong'))?.scrollIntoView({block: 'center'});
}

function failed(failure) {
  if (failure.status === 412) {
    tell(say('pages.data.changed-elsewhere'));
  } else if (failure.status === 422) {
    clearTimeout(timer);
    asked?.abort();
    faults.value = failure.problem.faults.map(told);
    tell(say('pages.data.unfit'));
    queueMicrotask(goToFault);
  } else {
    tellFailure(failure);
  }
}
