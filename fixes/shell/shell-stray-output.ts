import { defineFix } from '../fix.ts';

export const shellStrayOutput = defineFix({
  id: 'shell-stray-output',
  file: 'shell',
  place: 'in the folder of WordPress',
  says: 'Show the files that may print: text before their first "<?php", a forgotten var_dump. Take it out there',
  snippet: 'shell/shell-stray-output.sh',
  caveat: 'It changes nothing, and it does not see an echo.',
});
