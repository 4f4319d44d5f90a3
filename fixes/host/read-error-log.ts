import { defineFix } from '../fix.ts';

export const readErrorLog = defineFix({
  id: 'read-error-log',
  says: "Read the last lines of the web server's error log: they name the file and the line",
});
