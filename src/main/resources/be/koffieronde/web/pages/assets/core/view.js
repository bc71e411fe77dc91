/** What draws: templates, and values that draw again what depends on them. */
import {html, nothing, render, svg} from '../vendor/lit-html/lit-html.js';
import {guard} from '../vendor/lit-html/directives/guard.js';
import {repeat} from '../vendor/lit-html/directives/repeat.js';
import {batch, computed, effect, signal} from '../vendor/signals-core/signals-core.js';
import {count, language, roleName, say} from './words.js';

export {batch, computed, count, effect, guard, html, language, nothing, repeat, roleName, say, signal, svg};

/** A cup of coffee, to be put in a picture of 24 by 24. */
export const cup = svg`<path d="M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z M17 10h1.5a2.5 2.5 0 0 1 0 5H17 M8 3v3 M12 3v3"/>`;

/** What can be chosen in a select: things with an id and a name; none: what it is called that none of them is chosen, if that can be. */
export const options = (some, chosen, none) => [...none ? [{id: '', name: none}] : [], ...some]
  .map(({id, name}) => html`<option value=${id} ?selected=${id === (chosen ?? '')}>${name}</option>`);

/** A button, with what it is about for who does not see it. */
export const button = (code, about, act, look = '', isOff = false) =>
  html`<button class=${look} ?disabled=${isOff} aria-label=${`${say(code)}: ${about}`} @click=${act}>${say(code)}</button>`;

/** A quiet one. */
export const quietly = (code, about, act) => button(code, about, act, 'quiet');

/** What a form that is sent has in its fields; the page stays. */
export function fieldsOf(event) {
  event.preventDefault();
  return Object.fromEntries(new FormData(event.target));
}

/**
 * Keeps the page as a view says it is.
 * @param {() => unknown} view a template, of signals
 * @param {Element} [into]
 */
export function mount(view, into = document.body) {
  into.querySelector('noscript')?.remove();
  effect(() => render(view(), into));
}
