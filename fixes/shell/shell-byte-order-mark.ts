import { defineFix } from '../fix.ts';

export const shellByteOrderMark = defineFix({
  id: 'shell-byte-order-mark',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Remove the mark from every PHP file that begins with it',
  snippet: 'shell/shell-byte-order-mark.sh',
  caveat: 'It needs GNU grep and sed, as on Linux.',
  docs: 'https://www.w3.org/International/questions/qa-byte-order-mark',
});
