import { defineFix } from '../fix.ts';

export const signWithOauth = defineFix({
  id: 'sign-with-oauth',
  says: 'Where the shop has no https yet, use a client that signs its requests with OAuth 1.0a (the libraries of WooCommerce do so for http:// by themselves)',
  docs: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication-over-http',
});
