/** What a problem may hold, as its schema tells: forms are made of it, so that what is new in it appears by itself. */
import {signal} from '../../core/view.js';
import {saysOf} from '../../core/words.js';

/** The definitions of the schema by name; null: not there yet. */
export const definitions = signal(null);

/** Whose names a field holds: the list of the problem, by the field's name. */
const NAMED = {home: 'locations', location: 'locations', school: 'schools', supporter: 'supporters', pupil: 'pupils', partner: 'partners',
  partners: 'partners', with: 'pupils', collaboration: 'collaborationModels', lasts: 'supporters', 'wantedSupporter.id': 'supporters'};

export async function readSchema() {
  if (!definitions.value) {
    const answer = await fetch('/schemas/problem.schema.json');
    definitions.value = (await answer.json()).$defs;
  }
}

/** A schema without detours: {schema, name, isOptional}; name: of its definition. */
export function resolved(schema) {
  const some = schema.anyOf?.filter(one => one.type !== 'null');
  if (some?.length === 1) {
    return {...resolved(some[0]), isOptional: true};
  }
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1);
    return {...resolved(definitions.value[name]), name};
  }
  return {schema, isOptional: false};
}

/** The lists that are changed most, in the order in which they are shown. */
const FIRST = ['supporters', 'pupils', 'partners', 'schools', 'meetings', 'commitments'];

const rank = kind => FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length;

/** The lists of a problem: {kind, of}; of: the definition of what is in it. */
export const lists = () => Object.entries(definitions.value.problem.properties)
  .map(([kind, schema]) => ({kind, of: resolved(resolved(schema).schema.items ?? {}).name}))
  .filter(({of}) => of)
  .sort((one, other) => rank(one.kind) - rank(other.kind));

/** The list whose things a field names; undefined: it is a text of its own. */
export const namesOf = (of, key) => NAMED[`${of}.${key}`] ?? NAMED[key];

/** weeklyMinutes: weekly minutes, for what has no words yet. */
const spelled = key => key.replace(/([A-Z])/g, ' $1').toLowerCase();

export const kindTitle = kind => saysOf(`pages.data.kind.${kind}`) ?? spelled(kind);

export const fieldTitle = (of, key) =>
  saysOf(`pages.data.field.${of}.${key}`) ?? saysOf(`pages.data.field.${key}`) ?? spelled(key);

export const fieldHint = (of, key) =>
  saysOf(`pages.data.hint.${of}.${key}`) ?? (NAMED[`${of}.${key}`] ? undefined : saysOf(`pages.data.hint.${key}`));

export const valueTitle = value => saysOf(`pages.data.value.${value}`) ?? value;

/** What something needs to be there at all, empty. */
export function emptyOf(name) {
  const {properties, required} = definitions.value[name];
  return Object.fromEntries(required.map(key => [key, empty(properties[key])]));
}

function empty(given) {
  const {schema, name} = resolved(given);
  if (schema.type === 'array') {
    return [];
  } else if (schema.type === 'object') {
    return schema.properties ? emptyOf(name) : {};
  }
  return schema.type === 'integer' || schema.type === 'number' ? Math.max(1, schema.minimum ?? 1) : schema.enum?.[0] ?? '';
}
