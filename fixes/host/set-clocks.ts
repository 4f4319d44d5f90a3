import { defineFix } from '../fix.ts';

export const setClocks = defineFix({
  id: 'set-clocks',
  says: 'Let every server of the site, proxies included, take its time from NTP',
  after: 'Log in again.',
});
