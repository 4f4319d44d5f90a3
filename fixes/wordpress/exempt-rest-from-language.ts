import { defineFix } from '../fix.ts';

export const exemptRestFromLanguage = defineFix({
  id: 'exempt-rest-from-language',
  file: 'wp-admin',
  place: 'Plugins',
  says: 'In the plugin for languages, switch off the redirect by browser language or exclude /wp-json/ from it: WPML > Languages, Polylang > Languages > Settings, TranslatePress > Advanced, Weglot > Exclusions',
  docs: 'https://wpml.org/documentation/getting-started-guide/language-setup/automatic-redirect-based-on-browser-language/',
});
