/** Whom visits are with, which the board does not tell: the partners of a pupil. Asked for once somebody looks for something. */
import {read} from '../../core/api.js';
import {trying} from '../../core/frame.js';
import {signal} from '../../core/view.js';
import {board, isReading, problem} from '../state.js';

/** {of, names, all}: names of partners by what visits are of, such as support/<need>, and those of all. */
export const partners = signal({of: null, names: new Map(), all: []});

export async function askPartners() {
  const of = `${board.value.problem} ${problem.value?.version}`;
  if (isReading.value || partners.value.of === of) {
    return;
  }
  partners.value = {...partners.value, of};
  const found = await trying(() => read(`/problems/${board.value.problem}`));
  if (found && partners.value.of === of) {
    partners.value = {of, ...known(found)};
  }
}

function known({partners: all = [], pupils = [], meetings = []}) {
  const nameOf = new Map(all.map(one => [one.id, one.name]));
  const names = new Map(all.map(one => [`talk/${one.id}`, one.name]));
  const put = (of, ids) => names.set(of, ids.map(id => nameOf.get(id)).join(', '));
  const partnersOf = new Map(pupils.map(one => [one.id, one.partners ?? []]));
  pupils.forEach(one => one.needs.forEach(need =>
    put(`support/${need.id}`, [one.id, ...need.with ?? []].flatMap(id => partnersOf.get(id) ?? []))));
  meetings.forEach(one => put(`meeting/${one.id}`, one.partners));
  return {names, all: [...new Set(nameOf.values())].sort()};
}

/** The names of the partners of a visit; '': none, or not known yet. */
export const namesOf = visit => partners.value.names.get(visit.split('/', 2).join('/')) ?? '';
