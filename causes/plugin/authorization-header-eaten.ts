import { defineCause } from '../cause.ts';
import { weakly } from '../signs/common.ts';
import { headerDropped } from '../signs/header-dropped.ts';

/** From outside it is the fault of the web server, which is far commoner: so it is never certain which of them it is. */
export const authorizationHeaderEaten = defineCause({
  id: 'authorization-header-eaten',
  layer: 'plugin',
  order: 405,
  says: 'Code on the site takes the Authorization header away before the plugin reads it',
  short: 'Authorization taken',
  ...headerDropped,
  shownBy: headerDropped.shownBy.map((clause) => weakly(...clause)),
  fixes: ['find-header-eater'],
});
