/** Ways in which servers, programs and people write a secret down; by other means than those of the code under test. */
const bytes = (text: string) => [...Buffer.from(text)];
const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const points = (text: string) => [...text].map((char) => char.codePointAt(0) ?? 0);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const between = (mark: string) => (text: string) => [...text].join(mark);
const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#039;',
};
const percent = (sign: string) => (text: string) =>
  bytes(text)
    .map((byte) => sign + hex(byte))
    .join('');

export const spellings: Record<string, (text: string) => string> = {
  raw: (text) => text,
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  percent: percent('%'),
  'percent in capitals': (text) => percent('%')(text).toUpperCase(),
  'percent twice': percent('%25'),
  'percent three times': percent('%2525'),
  'percent where needed': encodeURIComponent,
  'a form': (text) => new URLSearchParams({ p: text }).toString(),
  base64,
  'base64 one further': (text) => base64(`x${text}`),
  'base64 two further': (text) => base64(`xy${text}zz`),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 of user and password': (text) => `Basic ${base64(`anna:${text}`)}`,
  // What stands before the password moves it through the groups of base64.
  'base64 of a longer user': (text) => `Basic ${base64(`annas:${text}`)}`,
  'base64 of an e-mail address': (text) => `Basic ${base64(`anna.b@shop.example:${text}`)}`,
  'base64 without blanks': (text) => `Basic ${base64(`anna:${text.replaceAll(' ', '')}`)}`,
  'plus in place of blanks': (text) => text.replaceAll(' ', '+'),
  'XML-RPC': (text) =>
    `<param><value><string>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</string></value></param>`,
  'base64 wrapped': (text) => base64(`{"login":"anna","password":"${text}"}`).replace(/(.{16})/g, '$1\r\n'),
  hex: (text) => bytes(text).map(hex).join(''),
  'hex in capitals': (text) => bytes(text).map(hex).join('').toUpperCase(),
  '\\xHH': (text) =>
    bytes(text)
      .map((byte) => `\\x${hex(byte)}`)
      .join(''),
  octal: (text) =>
    bytes(text)
      .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
      .join(''),
  '\\uXXXX': (text) =>
    units(text)
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  '&#NN;': (text) =>
    points(text)
      .map((point) => `&#${point};`)
      .join(''),
  '&#xHH;': (text) =>
    points(text)
      .map((point) => `&#x${point.toString(16)};`)
      .join(''),
  HTML: (text) => text.replace(/[&<>"']/g, (char) => named[char] ?? char),
  JSON: (text) => JSON.stringify(text),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify({ a: text })),
  "PHP's var_export": (text) => `'${text.replace(/[\\']/g, '\\$&')}'`,
  SQL: (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`,
  CSV: (text) => `"${text.replaceAll('"', '""')}"`,
  shell: (text) => `'${text.replaceAll("'", "'\\''")}'`,
  'marks without width between': between('\u200b'),
  'blanks between': between(' '),
  'soft hyphens between': between('\u00ad'),
  'wrapped lines': (text) => text.replace(/(.{3})/gu, '$1\r\n'),
  "PHP's trace": (text) =>
    `#0 x.php(1): authenticate(Object, 'anna', '${bytes(text)
      .slice(0, 15)
      .map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\x${hex(byte).toUpperCase()}`))
      .join('')}...')`,
};
