/** Two dates, of which the second is never before the first. */
import {html, say} from './view.js';

function follow({target: {form, value}}) {
  const {until} = form.elements;
  until.min = value;
  if (until.value < value) {
    until.value = value;
  }
}

/** The fields from and until of a form; at first both are one date, if any. */
export const periodFields = date => html`<div class="row">
  <label>${say('pages.from')}<input type="date" name="from" required .defaultValue=${date ?? ''} @change=${follow}></label>
  <label>${say('pages.until')}<input type="date" name="until" required .defaultValue=${date ?? ''} min=${date ?? ''}></label></div>`;
