import { defineFix } from '../fix.ts';

export const saveWithoutByteOrderMark = defineFix({
  id: 'save-without-byte-order-mark',
  file: 'wp-config.php',
  says: 'Save the file as UTF-8 without a byte order mark, in an editor that offers it',
  after: 'Still there: look at the functions.php of the theme, and at the files of the plugins.',
  docs: 'https://www.w3.org/International/questions/qa-byte-order-mark',
});
