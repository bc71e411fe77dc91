/** Dates as the server writes them (2026-11-24) and minutes after midnight, for people. */
import {language} from './words.js';

/** Whose customs dates follow: days come before months. */
const LOCALES = {nl: 'nl-BE', en: 'en-GB'};

const pad = number => String(number).padStart(2, '0');

/** 08:05 of 485. */
export const clock = minutes => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** 485 of 08:05. */
export const minutes = text => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** Noon, so that no time zone makes it another day. */
const noon = date => new Date(`${date}T12:00:00`);

const iso = moment => `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;

export const today = () => iso(new Date());

export const now = () => new Date().getHours() * 60 + new Date().getMinutes();

/** Some days after a date; before it, if negative. */
export function plusDays(date, days) {
  const moment = noon(date);
  moment.setDate(moment.getDate() + days);
  return iso(moment);
}

/** Days from one date until another. */
export const daysBetween = (one, other) => Math.round((noon(other) - noon(one)) / 86_400_000);

/**
 * What was made once: formats by language and name, as making one takes a hundred times as long as using it, and days in words by
 * language, name and date, as a board says each of them a thousand times.
 */
const known = new Map();

function once(key, make) {
  if (!known.has(key)) {
    known.set(key, make());
  }
  return known.get(key);
}

/** A moment in words, by the parts that are wanted, as Intl.DateTimeFormat has them. */
const inWords = (when, name, parts) => once(`${language} ${name}`, () => new Intl.DateTimeFormat(LOCALES[language], parts)).format(when);

const dayInWords = (date, name, parts) => once(`${language} ${name} ${date}`, () => inWords(noon(date), name, parts));

/** di 24 nov */
export const shortDay = date => dayInWords(date, 'short', {weekday: 'short', day: 'numeric', month: 'short'});

/** dinsdag 24 november */
export const longDay = date => dayInWords(date, 'long', {weekday: 'long', day: 'numeric', month: 'long'});

/** 24 november */
export const dayAndMonth = date => dayInWords(date, 'day-and-month', {day: 'numeric', month: 'long'});

/** dinsdag */
export const weekday = date => dayInWords(date, 'weekday', {weekday: 'long'});

/** When something happened: 24 nov 08:05. */
export const moment = instant =>
  inWords(new Date(instant), 'moment', {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit'});

/** 3 u 20 is said by the caller; this is 3:20. */
export const hours = total => `${Math.floor(total / 60)}:${pad(total % 60)}`;
