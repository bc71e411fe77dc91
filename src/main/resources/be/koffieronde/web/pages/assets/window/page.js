/** The page of a school, or of one of its teachers: opened by a secret address. */
import {frame} from '../core/frame.js';
import {html, mount} from '../core/view.js';
import {preferred, say, speak} from '../core/words.js';

await speak(preferred());
mount(() => frame({title: say('pages.window'), main: html`<h1>${say('pages.window')}</h1>`}));
