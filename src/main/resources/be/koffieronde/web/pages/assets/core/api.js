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

/** What is wrong with what was asked; without faults, that it was refused. */
function wordsOf({code, title, faults}) {
  const texts = (faults ?? []).map(fault => fault.text);
  return code === 'web.unfit' && texts.length ? say('pages.unfit', texts.join('; ')) : [title, ...texts].filter(Boolean).join(' — ');
}

/** What the server refuses. */
class Refused extends Error {
  /** @param {number} status of HTTP; 0: the server cannot be reached */
  constructor(status, problem) {
    super(wordsOf(problem));
    /** Why, in a few words; '': nobody says. */
    this.reason = (problem.faults ?? []).map(fault => fault.text).join('; ') || problem.title || '';
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
  const headers = {'Accept-Language': language, Accept: 'application/json'};
  if (method !== 'GET' && me.value) {
    headers['X-CSRF-Token'] = me.value.csrf;
  }
  if (version !== undefined) {
    headers['If-Match'] = `"${version}"`;
  }
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  let answer;
  try {
    answer = await fetch(API + path, {
      method, headers, signal: abort, body: file ?? (body === undefined ? undefined : JSON.stringify(body))});
  } catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Refused(0, {});
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
