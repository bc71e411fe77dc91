/** What things of the problem are called, and which of them can be chosen. */
import {say} from '../../core/words.js';
import {doc, idOf, things} from './doc.js';

export const byName = (one, other) => one.name.localeCompare(other.name);

/** Places have no names of their own: they are called after what is there. */
function placeName(id) {
  const school = things('schools').find(one => one.location === id);
  const person = things('supporters').find(one => one.home === id);
  return school?.name ?? (person ? say('pages.data.home-of', person.name ?? person.id) : id);
}

/** What a thing of a list is called. */
export function thingName(kind, thing) {
  if (kind === 'locations') {
    return placeName(thing.id);
  } else if (kind === 'meetings') {
    return (thing.partners ?? []).map(one => nameOf('partners', one)).join(', ') || thing.id;
  } else if (kind === 'commitments') {
    return `${thing.title ?? ''} · ${nameOf('supporters', thing.supporter)}`;
  }
  return thing.name || thing.id || '…';
}

/** What tells a thing from others of the same name. */
export function thingMore(kind, thing) {
  if (kind === 'supporters') {
    return (thing.expertise ?? []).join(', ');
  } else if (kind === 'commitments') {
    return thing.date ?? '';
  }
  const school = thing.school ?? things('partners').find(one => one.id === thing.partners?.[0])?.school;
  return school ? nameOf('schools', school) : '';
}

/** What an id of a list is called. */
export function nameOf(kind, id) {
  const thing = things(kind).find(one => idOf(one) === id);
  return thing ? thingName(kind, thing) : String(id ?? '');
}

/** What can be chosen: {id, name} of a list, by name; of something at a school only what is there, if there is any. */
export function choices(kind, owner) {
  const all = things(kind);
  const near = owner?.school && ['partners', 'pupils'].includes(kind) ? all.filter(one => one.school === owner.school && one.id !== owner.id) : all;
  return near.map(one => ({id: idOf(one),
    name: (kind === 'partners' && owner?.school !== one.school ? fullName : thingName)(kind, one)})).sort(byName);
}

/** With what tells it from others of the same name. */
export function fullName(kind, thing) {
  const more = thingMore(kind, thing);
  return more ? `${thingName(kind, thing)} (${more})` : thingName(kind, thing);
}

/** The texts that things of the problem, or parts of them, have in a field, alone or in a list; each once. */
export function valuesOf(field) {
  const within = thing => Object.entries(thing ?? {}).flatMap(([key, value]) =>
    key === field ? value : typeof value === 'object' ? within(value) : []);
  return [...new Set(within(doc.value.problem))].filter(text => typeof text === 'string').sort();
}
