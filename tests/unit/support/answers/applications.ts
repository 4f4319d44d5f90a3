import type { applicationPages } from '../../../../evidence/answerer/pages/applications.ts';
import { html, json, type Sample, text } from './sample.ts';

const generator = (name: string) => html(404, 'Page not found', `<meta name="generator" content="${name}">`);

export const applicationAnswers: Record<keyof typeof applicationPages, Sample[]> = {
  'vercel-not-found': [
    text(404, 'The deployment could not be found', { server: 'Vercel', 'x-vercel-error': 'NOT_FOUND' }),
  ],
  'next-js': [
    html(404, '404: This page could not be found', '<div id="__next"></div>', { 'x-powered-by': 'Next.js' }),
    html(404, '404', '<script id="__NEXT_DATA__" type="application/json">{}</script>'),
    html(200, 'Shop', '<script>self.__next_f=[]</script>'),
  ],
  nuxt: [html(404, '404', '<div id="__nuxt"></div>')],
  gatsby: [html(404, '404', '<div id="___gatsby"></div>')],
  sveltekit: [html(404, '404', '<body data-sveltekit-preload-data="hover">')],
  astro: [generator('Astro v5.1')],
  netlify: [html(404, 'Page not found', '<p>Not Found - Request ID: 01</p>', { server: 'Netlify' })],
  'github-pages': [
    html(404, 'Site not found', "There isn't a GitHub Pages site here.", { server: 'GitHub.com' }),
  ],
  heroku: [
    html(404, 'No such app', '<iframe src="//www.herokucdn.com/error-pages/no-such-app.html"></iframe>'),
  ],
  shopify: [html(404, '404 Not Found', '<p>Shop</p>', { 'powered-by': 'Shopify' })],
  wix: [html(404, '404', '<p>Site</p>', { 'x-wix-request-id': '17' })],
  squarespace: [html(404, '404', '<p>Site</p>', { server: 'Squarespace' })],
  webflow: [html(404, '404', '<meta content="Webflow" name="generator">')],
  drupal: [
    html(404, 'Page not found', '<p>Site</p>', { 'x-generator': 'Drupal 10 (https://www.drupal.org)' }),
  ],
  joomla: [generator('Joomla! - Open Source Content Management')],
  typo3: [generator('TYPO3 CMS')],
  prestashop: [html(404, '404', '<p>Shop</p>', { 'powered-by': 'PrestaShop' })],
  magento: [html(404, '404', '<script type="text/x-magento-init">{}</script>')],
  ghost: [generator('Ghost 5.80')],
  express: [html(404, 'Error', '<pre>Cannot GET /wp-json/</pre>', { 'x-powered-by': 'Express' })],
  laravel: [json(404, { message: 'The route wp-json could not be found.' })],
  django: [html(404, 'Page not found at /wp-json/', '<p>DEBUG</p>')],
  rails: [html(404, "The page you were looking for doesn't exist (404)", '<p>Sorry</p>')],
  fastapi: [json(404, { detail: 'Not Found' })],
  tomcat: [html(404, 'HTTP Status 404 – Not Found', '<h3>Apache Tomcat/9.0.70</h3>')],
  spring: [
    html(404, 'Error', '<h1>Whitelabel Error Page</h1>'),
    json(404, { timestamp: '2026-11-27T10:00:00Z', status: 404, error: 'Not Found', path: '/wp-json/' }),
  ],
  'asp-net': [html(404, 'The resource cannot be found.', "Server Error in '/' Application.")],
  'aws-api-gateway': [
    json(
      403,
      { message: 'Missing Authentication Token' },
      { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
    ),
    json(403, { message: 'Missing Authentication Token' }),
  ],
  'single-page-application': [
    html(
      200,
      'App',
      '<noscript>You need JavaScript</noscript><div id="root"></div><script src="/a.js"></script>',
    ),
  ],
};
