import { defineFix } from '../fix.ts';

export const writeBlanks = defineFix({
  id: 'write-blanks',
  says: 'Write the application password as WordPress showed it, with blanks or without: %20 stands for a blank in addresses alone, and WordPress keeps its 20',
});
