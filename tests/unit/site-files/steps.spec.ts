import { expect, test } from '@playwright/test';
import { applied } from '../../../site-files/edit.ts';
import { Source } from '../../../site-files/source.ts';
import { editsAt } from '../../../site-files/steps/edits.ts';
import { readPlace } from '../../../site-files/steps/place.ts';

const edited = (text: string, place: string, snippet = 'NEW') => {
  const source = new Source('a file', text);
  const placed = editsAt(source, readPlace(place), snippet);
  return 'why' in placed ? placed : { text: applied(source, placed.edits) };
};

test('lines go in at the top, at the end, above, below and in place of others', () => {
  const text = 'one\ntwo\none and two\n';
  const results: Record<string, string> = {
    'at the top': 'NEW\none\ntwo\none and two\n',
    'at the end': 'one\ntwo\none and two\nNEW\n',
    'above the line with "two"': 'one\nNEW\ntwo\none and two\n',
    'below the line with "one"': 'one\nNEW\ntwo\none and two\n',
    'in place of every line with "one"': 'NEW\ntwo\nNEW\n',
  };
  for (const [place, result] of Object.entries(results))
    expect(edited(text, place), place).toEqual({ text: result });
});

test('an anchor may hold quotes, blanks and signs of regular expressions', () => {
  expect(
    edited('auth_basic "x";\nauth_basic_user_file y;\n', 'in place of every line with "auth_basic "'),
  ).toEqual({
    text: 'NEW\nauth_basic_user_file y;\n',
  });
  expect(edited('a "b" (c)\n', 'above the line with "a "b" (c)"')).toEqual({ text: 'NEW\na "b" (c)\n' });
});

test('a part of a line is replaced where the line lacks the new one', () => {
  const place = 'in every line with "add_header", in place of ";"';
  expect(edited('add_header A "x";\nadd_header B "y"NEW\ncharset z;\n', place)).toEqual({
    text: 'add_header A "x"NEW\nadd_header B "y"NEW\ncharset z;\n',
  });
});

test('the block of WordPress is replaced whole, or added where there is none', () => {
  const place = 'in place of the whole WordPress block';
  expect(edited('a\n# BEGIN WordPress\nx\ny\n# END WordPress\nb\n', place)).toEqual({ text: 'a\nNEW\nb\n' });
  expect(edited('a\n', place)).toEqual({ text: 'a\nNEW\n' });
  expect(edited('', place)).toEqual({ text: 'NEW\n' });
});

test('line ends stay as they are, and so does an end without one', () => {
  expect(edited('one\r\ntwo\r\n', 'below the line with "one"', 'a\nb')).toEqual({
    text: 'one\r\na\r\nb\r\ntwo\r\n',
  });
  expect(edited('one\ntwo', 'at the top')).toEqual({ text: 'NEW\none\ntwo' });
  expect(edited('one\ntwo', 'at the end')).toEqual({ text: 'one\ntwo\nNEW' });
  expect(edited('one\ntwo', 'below the line with "two"')).toEqual({ text: 'one\ntwo\nNEW' });
  expect(edited('one\r\ntwo\nthree\n', 'below the line with "two"')).toEqual({
    text: 'one\r\ntwo\nNEW\r\nthree\n',
  });
});

test('a line that is not there, and a file that is, are told', () => {
  expect(edited('one\n', 'above the line with "two"')).toEqual({ why: 'no line has "two"' });
  expect(edited('one\n', 'in place of every line with "two"')).toEqual({ why: 'no line has "two"' });
  expect(edited('one\n', 'as a new file')).toEqual({ why: 'the file is there already' });
});

test('a byte order mark stays first, and bytes that are no UTF-8 stay as they are', () => {
  expect(edited('\u00ef\u00bb\u00bfone\n', 'at the top')).toEqual({ text: '\u00ef\u00bb\u00bfNEW\none\n' });
  expect(edited('caf\u00e9\n', 'at the end', 'naïve')).toEqual({ text: 'caf\u00e9\nna\u00c3\u00afve\n' });
});

test('lines that are to go leave nothing', () => {
  expect(edited('one\ntwo\nthree\n', 'in place of every line with "two"', '')).toEqual({
    text: 'one\nthree\n',
  });
});
