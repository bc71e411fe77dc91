/** What is said, in the language of whoever looks: the same phrases that papers and commands have. */

const LANGUAGES = ['nl', 'en'];
const KEPT = 'language';

/** @type {Record<string, string>} */
let phrases = {};
let plurals = new Intl.PluralRules('nl');

/** @type {'nl' | 'en'} */
export let language = 'nl';

/** The language asked for here before, else that of the browser, else Dutch. */
function preferred() {
  const wanted = [localStorage.getItem(KEPT), ...navigator.languages].map(one => one?.slice(0, 2));
  return wanted.find(one => LANGUAGES.includes(one)) ?? 'nl';
}

/** Speaks a language from now on; what was drawn is to be drawn again. */
export async function speak(wanted) {
  phrases = (await import(`../words/${wanted}.js`)).default;
  language = wanted;
  plurals = new Intl.PluralRules(wanted);
  document.documentElement.lang = wanted;
  localStorage.setItem(KEPT, wanted);
}

/** The language that is not spoken. */
export const other = () => LANGUAGES.find(one => one !== language);

/**
 * A phrase with its values.
 * @param {string} code such as 'pages.sign-in'
 * @param {...(string | number)} values
 */
export function say(code, ...values) {
  let next = 0;
  return phrases[code].replace(/%(?:(\d)\$)?[sd]|%%/g, (mark, nth) =>
    mark === '%%' ? '%' : values[nth ? nth - 1 : next++]);
}

/** A phrase without values; undefined if there is none. */
export const saysOf = code => phrases[code];

/** What a role at a school is called: those that nobody has words for are words themselves. */
export const roleName = role => saysOf(`words.role.${role}`) ?? role;

/** A phrase about a number of things, which is its first value: the code has .one and .other behind it. */
export function count(code, number, ...values) {
  return say(`${code}.${plurals.select(number)}`, number, ...values);
}

await speak(preferred());
