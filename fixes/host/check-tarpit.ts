import { defineFix } from '../fix.ts';

export const checkTarpit = defineFix({
  id: 'check-tarpit',
  says: 'Ask the host whether a firewall leaves requests of this address or program unanswered (tarpit, connection limit), and have it admitted',
});
