import { without } from '../method-check.ts';

export const NO_TOKEN = 'an application password goes with every request, so there is no token to get';

export const token = without('an application password needs no token', NO_TOKEN);
