/** What a window shows, and what is suggested by it. */
import {ask, newKey, whoAmI} from '../core/api.js';
import {batch, signal} from '../core/view.js';

/** What the address has behind #: the secret, which browsers send to nobody. */
const secret = location.hash.slice(1);

/** Of somebody with an account, the path of their school. */
let school = null;

/** All of it, as GET /windows/{token} tells it; null: not yet. */
export const seen = signal(null);

/** Why there is nothing: 'shut', 'away'; null: there is. */
export const trouble = signal(null);

/** The form that is open: {kind, partner, visit}; null: none. */
export const form = signal(null);

/** Monday of the week that is shown; null: the first that matters. */
export const monday = signal(null);

/** Id of the partner whose visits alone are shown; '': all. */
export const only = signal('');

const paths = () => secret
  ? {view: `/windows/${secret}`, suggestions: `/windows/${secret}/suggestions`}
  : {view: `${school}/window`, suggestions: `${school}/suggestions`};

/** Finds out whose window it is; false: nobody's. */
export async function open() {
  if (!secret) {
    const place = (await whoAmI())?.centres.find(one => one.role === 'school');
    if (!place) {
      return false;
    }
    school = `/centres/${place.centre}/schools/${encodeURIComponent(place.school)}`;
  }
  await look();
  return true;
}

/** Reads it again. */
export async function look() {
  try {
    const {data} = await ask('GET', paths().view);
    batch(() => {
      seen.value = data;
      trouble.value = null;
    });
  } catch (refused) {
    trouble.value = refused.status === 404 ? 'shut' : 'away';
  }
}

/** Whether it is that of one partner. */
export const isOfPartner = () => seen.value.for === 'partner';

/**
 * Sends suggestions, each once.
 * @param {{about: object, key: string}[]} some
 * @returns {Promise<object[]>} as they are kept
 */
export async function send(some) {
  const kept = [];
  for (const one of some) {
    kept.push((await ask('POST', paths().suggestions, {body: one.about, key: one.key})).data);
  }
  await look();
  return kept;
}

/** The same suggestion sent again has the same key, also after the network was away. */
export const keyed = () => {
  const keys = new Map();
  return about => {
    const text = JSON.stringify(about);
    keys.set(text, keys.get(text) ?? newKey());
    return {about, key: keys.get(text)};
  };
};

/** Takes back one that is not answered yet. */
export async function takeBack(suggestion) {
  await ask('DELETE', `${paths().suggestions}/${suggestion.id}`);
  await look();
}
