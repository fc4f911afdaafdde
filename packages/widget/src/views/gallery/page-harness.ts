import { createStage } from './stage-harness.ts';
import { firstScenes } from './scenes-harness.ts';
import { laterScenes } from './scenes-later-harness.ts';

/** Draws the scene named in the address, for looking at it: `?scene=check&lang=en`. */
const query = new URLSearchParams(location.search);
const state = { ...firstScenes, ...laterScenes }[query.get('scene') ?? 'home'];
const stage = createStage(document.body, {
  locale: query.get('lang') === 'en' ? 'en' : 'fr',
  headingLevel: query.get('level') === '2' ? 2 : 1,
});
if (state !== undefined) stage.draw(state);
if (query.has('open')) for (const fold of stage.root.querySelectorAll('details')) fold.open = true;
document.documentElement.dataset['scenes'] = [...Object.keys(firstScenes), ...Object.keys(laterScenes)].join(
  ' ',
);
