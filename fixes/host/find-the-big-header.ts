import { defineFix } from '../fix.ts';

export const findTheBigHeader = defineFix({
  id: 'find-the-big-header',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'Switch off what writes much into headers: a debug panel (Query Monitor, Debug Bar), cache tags, cookies, Server-Timing',
  after:
    'Many plugins have a setting for it, or do it only for administrators: a user for the API need not be one.',
});
