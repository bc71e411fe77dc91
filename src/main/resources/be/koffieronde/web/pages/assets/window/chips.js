/** A few things of which one is chosen by a tap. */
import {html} from '../core/view.js';

/**
 * @param {string} legend what is asked
 * @param {string} name of the group
 * @param {[unknown, string][]} some values, and what they are called
 */
export function chips(legend, name, some, chosen, choose) {
  return html`<fieldset class="chips"><legend>${legend}</legend>
    ${some.map(([value, text]) => html`<label><input type="radio" name=${name} .checked=${value === chosen}
      @change=${() => choose(value)}><span>${text}</span></label>`)}</fieldset>`;
}
