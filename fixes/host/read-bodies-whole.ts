import { defineFix } from '../fix.ts';

export const readBodiesWhole = defineFix({
  id: 'read-bodies-whole',
  says: 'On the server, have nginx read bodies whole in front, or run PHP as a module of Apache: CGI and FastCGI hand on only bodies whose length is known, and Apache learns it of short ones alone',
  docs: 'https://www.rfc-editor.org/rfc/rfc3875#section-4.1.2',
});
