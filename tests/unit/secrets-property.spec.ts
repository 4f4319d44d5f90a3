import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Secrets } from '../../http/secrets.ts';
import { leaksOf } from './support/leaks.ts';
import { spellings } from './support/spellings.ts';

const letters = [...'abcdefghkmpqrstuvwxyzABCDEFGHKMPQRSTUVWXYZ23456789'];
const others = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~äßéñ€☃🙂жλ漢'];
const secretText = fc.oneof(
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...letters), weight: 4 }, fc.constantFrom(...others)), {
      minLength: 10,
      maxLength: 40,
    })
    .map((chars) => chars.join('')),
  fc
    .array(fc.constantFrom('correct', 'horse', 'battery', 'Stapler', 'zebra', 'quartz'), {
      minLength: 3,
      maxLength: 5,
    })
    .map((words) => words.join('-')),
);
const ordinary = fc.oneof(
  fc.constantFrom('', ' ', '{"code":"x","message":"', '</p>\n<p>', '?a=1&b=', "Warning: it's odd in ", '\\n'),
  fc.lorem({ maxCount: 8 }),
);

function masking(secret: string): Secrets {
  const secrets = new Secrets();
  secrets.addBasic('anna', secret);
  return secrets;
}

for (const [name, spell] of Object.entries(spellings))
  test(`no eight characters are left of any secret: ${name}`, () => {
    fc.assert(
      fc.property(secretText, ordinary, ordinary, (secret, before, after) => {
        const text = `${before} ${spell(secret)} ${after}`;
        expect(leaksOf(masking(secret).redact(text), secret)).toEqual([]);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

test('the detector finds every spelling where nothing is masked', () => {
  for (const [name, spell] of Object.entries(spellings))
    expect(leaksOf(`a ${spell('Hq83kTzPw92mVxRbAé')} b`, 'Hq83kTzPw92mVxRbAé'), name).not.toEqual([]);
});

test('nor of a spelling of a spelling', () => {
  const names = fc.constantFrom(...Object.keys(spellings));
  fc.assert(
    fc.property(secretText, names, names, ordinary, (secret, inner, outer, around) => {
      const text = `${around} ${spellings[outer]?.(spellings[inner]?.(secret) ?? '')} ${around}`;
      expect(leaksOf(masking(secret).redact(text), secret), `${inner} in ${outer}`).toEqual([]);
    }),
    { seed: 11, numRuns: 600 },
  );
});

test('what holds no secret comes out byte for byte', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.json(), fc.webUrl(), fc.lorem());
  const spelled = fc.constantFrom(...Object.values(spellings));
  fc.assert(
    fc.property(texts, spelled, (text, spell) => {
      const written = spell(text);
      expect(masking('Hq83kTzPw92mVxRb').redact(written)).toBe(written);
    }),
    { seed: 13, numRuns: 600 },
  );
});

test('nothing is left of an application password, however it is written', () => {
  const group = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 4 });
  const password = fc.array(group, { minLength: 6, maxLength: 6 }).map((groups) => groups.join(' '));
  const users = fc.constantFrom('a', 'an', 'ann', 'anna', 'anna@shop.example');
  const written = [
    (text: string) => text,
    (text: string) => text.replaceAll(' ', ''),
    (text: string) => text.replaceAll(' ', '+'),
    (text: string) => text.replaceAll(' ', '%20'),
  ];
  fc.assert(
    fc.property(password, users, fc.nat(3), fc.nat(3), (secret, user, given, shown) => {
      const own = written[given]?.(secret) ?? '';
      const other = written[shown]?.(secret) ?? '';
      const basic = Buffer.from(`${user}:${other}`).toString('base64');
      const text = `authorization: Basic ${basic}\ncurl -u '${user}:${other}'\n<string>${other}</string> ${encodeURIComponent(other)}`;
      expect(leaksOf(masking(own).redact(text), secret, secret.replaceAll(' ', ''))).toEqual([]);
    }),
    { seed: 17, numRuns: 300 },
  );
});
