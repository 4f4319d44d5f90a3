import { defineFix } from '../fix.ts';

export const settleWithHost = defineFix({
  id: 'settle-with-host',
  says: 'Ask the host why the account is suspended (an unpaid bill, use of resources, malware), and have it restored; nothing on the site can change it',
});
