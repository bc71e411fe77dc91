/** What draws: templates, and values that draw again what depends on them. */
import {html, nothing, render, svg} from '../vendor/lit-html.js';
import {batch, computed, effect, signal} from '../vendor/signals-core.js';

export {batch, computed, effect, html, nothing, signal, svg};

/**
 * Keeps the page as a view says it is.
 * @param {() => unknown} view a template, of signals
 * @param {Element} [into]
 */
export function mount(view, into = document.body) {
  into.querySelector('noscript')?.remove();
  effect(() => render(view(), into));
}
