/** The address of somebody's calendar, and how phones and computers subscribe to it. */
import {ask} from '../core/api.js';
import {copy, trying} from '../core/frame.js';
import {html, nothing, say, signal} from '../core/view.js';
import {isOffline, own, reaching} from './state.js';

/** The address, told once; null: not asked for here. */
const address = signal(null);

async function make() {
  const made = await trying(() => reaching(() => ask('POST', own('/me/calendar'))));
  if (made) {
    address.value = new URL(made.data.path, location.origin).href;
  }
}

const addressView = () => html`
  <label>${say('pages.week.calendar.address')}
    <input readonly .value=${address.value} @focus=${({target}) => target.select()}></label>
  <p class="row">
    <a class="button" href=${address.value.replace(/^https?:/, 'webcal:')}>${say('pages.week.calendar.open')}</a>
    ${navigator.clipboard ? html`<button @click=${() => copy(address.value)}>${say('pages.copy')}</button>` : nothing}
  </p>
  <p class="small faint">${say('pages.week.calendar.secret')}</p>
  <h3>${say('pages.week.calendar.how')}</h3>
  <dl class="how">${['iphone', 'android', 'outlook'].map(one => html`
    <dt>${say(`pages.week.calendar.on.${one}`)}</dt><dd>${say(`pages.week.calendar.do.${one}`)}</dd>`)}</dl>`;

/** The part of the page about the calendar. */
export const calendarView = () => html`<section class="card" id="calendar" aria-labelledby="calendar-head">
  <h2 id="calendar-head">${say('pages.week.calendar')}</h2>
  <p class="faint">${say('pages.week.calendar.lead')}</p>
  ${address.value ? addressView() : html`<p><button ?disabled=${isOffline.value} @click=${make}>${say('pages.week.calendar.make')}</button></p>
    <p class="small faint">${say('pages.week.calendar.renewed')}</p>`}
</section>`;
