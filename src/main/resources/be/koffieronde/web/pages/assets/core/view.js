/** What draws: templates, and values that draw again what depends on them. */
import {html, nothing, render, svg} from '../vendor/lit-html/lit-html.js';
import {guard} from '../vendor/lit-html/directives/guard.js';
import {repeat} from '../vendor/lit-html/directives/repeat.js';
import {batch, computed, effect, signal} from '../vendor/signals-core/signals-core.js';

export {count, language, say} from './words.js';
export {batch, computed, effect, guard, html, nothing, repeat, signal, svg};

/**
 * Keeps the page as a view says it is.
 * @param {() => unknown} view a template, of signals
 * @param {Element} [into]
 */
export function mount(view, into = document.body) {
  into.querySelector('noscript')?.remove();
  effect(() => render(view(), into));
}
