import { defineFix } from '../fix.ts';

export const sendRestUnbuffered = defineFix({
  id: 'send-rest-unbuffered',
  file: 'wp-content/mu-plugins/send-rest-unbuffered.php',
  place: 'as a new file',
  says: 'Send REST answers past the buffers of PHP code, in which they are lost',
  snippet: 'mu-plugins/send-rest-unbuffered.php',
  caveat: 'What the web server or a proxy does to the answer comes after it.',
  docs: 'https://www.php.net/manual/function.ob-end-clean.php',
});
