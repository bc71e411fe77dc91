/** The page to come in by: signing in, the first account, an invitation; then on to the page of one's role. */
import {ask, cameIn, choose, place, whoAmI} from '../core/api.js';
import {frame, trying} from '../core/frame.js';
import {fieldsOf, html, mount, nothing, say, signal} from '../core/view.js';

const PAGE_OF = {supporter: '/week', school: '/window'};

/** What the address has behind #: the token of a link, by what it is for. */
const link = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

const wrong = signal(null);

function goOn() {
  location.replace(PAGE_OF[place()?.role] ?? '/planner');
}

/** Takes a way in, and forgets its secret. */
async function comeIn(path, body) {
  await ask('POST', path, {body});
  history.replaceState(null, '', '/');
  return whoAmI();
}

/** Sends a form to a way in. */
const entering = (path, more) => async event => {
  const fields = fieldsOf(event);
  try {
    await comeIn(path, {...fields, ...more});
    await (link.join && join());
    goOn();
  } catch (refused) {
    wrong.value = refused.message || say('pages.away');
  }
};

const field = (name, label, type, complete) => html`<label>${label}
  <input name=${name} type=${type} required autocomplete=${complete}></label>`;

const form = (title, lead, path, more, fields, button) => html`
  <form class="card narrow" @submit=${entering(path, more)}>
    <h1>${title}</h1>
    ${lead ? html`<p class="faint">${lead}</p>` : nothing}
    ${fields}
    ${wrong.value ? html`<p class="wrong" role="alert">${wrong.value}</p>` : nothing}
    <p><button class="main">${button}</button></p>
  </form>`;

function view() {
  const login = field('login', say('pages.login'), 'text', 'username');
  if (link.first) {
    return form(say('pages.first'), say('pages.first.lead'), '/first-account', {token: link.first}, html`
      ${field('name', say('pages.name'), 'text', 'name')}
      ${login}
      ${field('password', say('pages.password.new'), 'password', 'new-password')}`, say('pages.begin'));
  }
  if (link.invite) {
    return form(say('pages.invited'), '', '/password', {token: link.invite},
      field('password', say('pages.password.new'), 'password', 'new-password'), say('pages.begin'));
  }
  return form(say('pages.sign-in'), '', '/session', {}, html`
    ${login}
    ${field('password', say('pages.password'), 'password', 'current-password')}
    ${document.documentElement.dataset.provider === 'yes'
      ? html`<p><a class="button" href="/api/v1/oidc">${say('pages.provider')}</a></p>` : nothing}`, say('pages.sign-in'));
}

/** Somebody who has an account comes into one more centre, and goes there. */
async function join() {
  const before = (await whoAmI())?.centres.map(one => one.centre);
  const now = before && await comeIn('/links', {token: link.join});
  if (now) {
    choose(now.centres.find(one => !before.includes(one.centre))?.centre);
  }
  return now;
}

/** In a demonstration an address brings in whoever follows it; elsewhere it could be the way into somebody else's account. */
function lookAround() {
  const [login, password] = link.demo.split('.');
  return comeIn('/session', {login, password});
}

function whoComes() {
  if (link.demo && document.documentElement.dataset.demo === 'yes') {
    return trying(lookAround);
  }
  if (link.join && cameIn()) {
    return trying(join);
  }
  return link.in !== undefined || (cameIn() && Object.keys(link).length === 0) ? trying(whoAmI) : null;
}

if (await whoComes()) {
  goOn();
} else {
  mount(() => frame({title: say('pages.sign-in'), main: view()}));
}
