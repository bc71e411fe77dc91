/** What every page has around it: its name at the top, who is signed in, what just happened. */
import {ask, choose, me, place, wentOut} from './api.js';
import {forgetAll} from './kept.js';
import {cup, html, nothing, signal} from './view.js';
import {language, other, say, speak} from './words.js';

/** What is told for a while; with a way back if there is one. */
const notice = signal(null);

/** What is told goes away by itself after this, in milliseconds. */
const LINGERS = 12_000;

/** While somebody looks at it, it stays, and is looked at again after this. */
const STAYS = 1_000;

let leaving;

/** Draws the page again in another language; null: in the first one. */
export const spoken = signal(null);

/**
 * Tells something.
 * @param {string} text
 * @param {{label: string, act: () => void}} [way] what can be done about it
 */
export function tell(text, way) {
  notice.value = {text, way};
  leaveAfter(LINGERS);
}

const hush = () => { notice.value = null; };

addEventListener('keydown', ({key}) => key === 'Escape' && hush());

function leaveAfter(millis) {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (document.querySelector('.notice')?.matches(':hover, :focus-within')) {
      leaveAfter(STAYS);
    } else {
      hush();
    }
  }, millis);
}

/** Copies a text, and tells so; browsers do it on addresses that are safe alone. */
export async function copy(text) {
  await navigator.clipboard?.writeText(text);
  tell(say('pages.copied'));
}

/** An address to be copied. */
export const addressField = (label, address) => html`<label>${label}
  <input readonly .value=${address} @focus=${({target}) => target.select()}></label>`;

/** A link that begins a mail. */
export const mailto = (subject, body) => `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Tells what went wrong. */
export function tellFailure(failure) {
  if (failure.status === 401) {
    location.assign('/');
  } else if (failure.name !== 'AbortError') {
    tell(failure.status === 0 ? say('pages.away') : failure.message || say('pages.failed'));
  }
}

/** Does something, and tells if it is refused; gives what came of it, undefined if nothing did. */
export async function trying(doing) {
  try {
    return await doing();
  } catch (failure) {
    tellFailure(failure);
    return undefined;
  }
}

async function signOut() {
  await trying(() => ask('DELETE', '/session'));
  wentOut();
  forgetAll();
  location.assign('/');
}

async function changeLanguage() {
  await speak(other());
  spoken.value = language;
  if (me.value) {
    await trying(() => ask('PUT', '/me', {body: {language}}));
  }
}

/** The address stays as it is: what is behind its # may be a secret that lets in. */
function toContent(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

/**
 * A page.
 * @param {{title: string, bar?: unknown, main: unknown, home?: string}} parts
 *   bar: what stands at the top beside the name; home: where the name leads
 */
export function frame({title, bar, main, home = '/'}) {
  spoken.value;
  document.title = `${title} · Koffieronde`;
  return html`
    <a class="skip" href="#main" @click=${toContent}>${say('pages.skip')}</a>
    <header class="top">
      <a class="brand" href=${home}><svg aria-hidden="true" viewBox="0 0 24 24">${cup}</svg>Koffieronde</a>
      ${bar ?? nothing}
      <span class="gap"></span>
      <button class="quiet" lang=${other()} @click=${changeLanguage}>${other() === 'nl' ? 'Nederlands' : 'English'}</button>
      ${me.value?.centres.length > 1 ? html`<label class="choose"><span class="unseen">${say('pages.centre')}</span>
        <select @change=${({target}) => { choose(target.value); location.assign('/'); }}>${me.value.centres.map(one => html`
          <option value=${one.centre} ?selected=${one === place()}>${one.name}</option>`)}</select></label>` : nothing}
      ${me.value ? html`<span class="who">${me.value.name}</span>
        <button class="quiet" @click=${signOut}>${say('pages.sign-out')}</button>` : nothing}
    </header>
    <div class="notice" role="status" aria-live="polite">${notice.value ? html`<p><span @click=${hush}>${notice.value.text}</span>
      ${notice.value.way ? html`<button @click=${notice.value.way.act}>${notice.value.way.label}</button>` : nothing}
      <button class="quiet" @click=${hush} aria-label=${say('pages.close')}>✕</button></p>` : nothing}</div>
    <main id="main" tabindex="-1">${main}</main>`;
}
