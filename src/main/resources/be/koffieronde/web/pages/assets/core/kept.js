/** What stays in this browser of whoever is signed in, to be read without a network; signing out takes it away. */
const MARK = 'kept.';

export const keep = (name, value) => localStorage.setItem(MARK + name, JSON.stringify(value));

/** What was kept by a name; null: nothing. */
export const kept = name => JSON.parse(localStorage.getItem(MARK + name) ?? 'null');

export const forgetAll = () => Object.keys(localStorage)
  .filter(name => name.startsWith(MARK))
  .forEach(name => localStorage.removeItem(name));
