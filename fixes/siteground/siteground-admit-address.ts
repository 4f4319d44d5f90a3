import { defineFix } from '../fix.ts';

export const sitegroundAdmitAddress = defineFix({
  id: 'siteground-admit-address',
  server: 'siteground',
  says: 'Ask SiteGround to exempt the address of your client from the bot check (sgcaptcha)',
  caveat: 'A client that asks less often is checked less often.',
});
