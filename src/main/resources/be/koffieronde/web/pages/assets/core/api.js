/** What is asked of the server: every answer, or what is wrong in the words of whoever looks. */
import {language, say, signal} from './view.js';

const API = '/api/v1';

/** Who is signed in, as GET /me tells it; null: not known yet. */
export const me = signal(null);

/** What a tab keeps: the id of the centre that it is about. */
const CENTRE = 'centre';

/** What one is in the centre that this tab is about: as GET /me tells it; the first one, if none was chosen. */
export const place = () => me.value.centres.find(one => one.centre === sessionStorage.getItem(CENTRE)) ?? me.value.centres[0];

/** Makes the tab be about a centre. */
export const choose = centre => sessionStorage.setItem(CENTRE, centre);

/** What the server refuses. */
class Refused extends Error {
  /** @param {number} status of HTTP; 0: the server cannot be reached */
  constructor(status, problem) {
    const {code, title = ''} = problem;
    const faults = (problem.faults ?? []).map(fault => fault.text).join('; ');
    super(code === 'web.unfit' && faults ? say('pages.unfit', faults) : [title, faults].filter(Boolean).join(' — '));
    /** Why, in a few words; '': nobody says. */
    this.reason = faults || title;
    this.status = status;
    this.problem = problem;
  }
}

/**
 * Asks for something.
 * @param {string} method
 * @param {string} path below the API
 * @param {{body?: unknown, file?: Blob, version?: number, key?: string, abort?: AbortSignal}} [with_]
 *   body: sent as JSON; version: the one that is known, of what is changed; key: so that it is done once
 * @returns {Promise<{data: any, version: number | null}>}
 * @throws {Refused}
 */
export async function ask(method, path, {body, file, version, key, abort} = {}) {
  const headers = {'Accept-Language': language, Accept: 'application/json',
    ...method !== 'GET' && me.value && {'X-CSRF-Token': me.value.csrf},
    ...version !== undefined && {'If-Match': `"${version}"`},
    ...key && {'Idempotency-Key': key},
    ...body !== undefined && {'Content-Type': 'application/json'}};
  let answer;
  try {
    answer = await fetch(API + path, {
      method, headers, signal: abort, body: file ?? (body === undefined ? undefined : JSON.stringify(body))});
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Refused(0, {});
  }
  const isJson = answer.headers.get('Content-Type')?.includes('json');
  const data = isJson ? await answer.json() : await answer.text();
  if (!answer.ok) {
    throw new Refused(answer.status, isJson ? data : {});
  }
  const tag = answer.headers.get('ETag')?.match(/\d+/);
  return {data, version: tag ? Number(tag[0]) : null};
}

/** What there is at a path. */
export const read = async (path, abort) => (await ask('GET', path, {abort})).data;

/** A key for something that may be sent twice and is to be done once. */
export const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** Whether somebody came in here and did not go out: only then is it worth asking who. */
const CAME_IN = 'came-in';
export const cameIn = () => localStorage.getItem(CAME_IN) !== null;
export const wentOut = () => localStorage.removeItem(CAME_IN);

/** Finds out who is signed in; null: nobody. */
export async function whoAmI() {
  try {
    me.value = await read('/me');
    localStorage.setItem(CAME_IN, '');
  } catch (refused) {
    if (refused.status !== 401) {
      throw refused;
    }
    wentOut();
    me.value = null;
  }
  return me.value;
}
