import { defineFix } from '../fix.ts';

export const endMaintenance = defineFix({
  id: 'end-maintenance',
  says: 'Wait until the update is done',
  caveat: 'WordPress ignores the file by itself when it is older than ten minutes.',
});
