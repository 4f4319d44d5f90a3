import type { KnownPages } from '../page.ts';

/** Programs that are not WordPress, by what they leave in every answer. */
export const applicationPages = {
  'vercel-not-found': {
    by: 'other-application',
    name: 'Vercel',
    kind: 'front',
    marks: [{ header: ['x-vercel-error', /./] }],
  },
  'next-js': {
    by: 'other-application',
    name: 'Next.js',
    kind: 'front',
    marks: [
      { header: ['x-powered-by', /Next\.js/i] },
      { text: /<script id="__NEXT_DATA__"|\/_next\/static\/|self\.__next_f\b/ },
      { header: ['x-nextjs-cache', /./] },
    ],
  },
  nuxt: {
    by: 'other-application',
    name: 'Nuxt',
    kind: 'front',
    marks: [{ text: /window\.__NUXT__|id="__nuxt"|\/_nuxt\// }, { header: ['x-powered-by', /Nuxt/i] }],
  },
  gatsby: {
    by: 'other-application',
    name: 'Gatsby',
    kind: 'front',
    marks: [{ text: /id="___gatsby"/ }],
  },
  sveltekit: {
    by: 'other-application',
    name: 'SvelteKit',
    kind: 'front',
    marks: [{ text: /\bdata-sveltekit-|__sveltekit_/ }, { header: ['x-sveltekit-page', /./] }],
  },
  astro: {
    by: 'other-application',
    name: 'Astro',
    kind: 'front',
    marks: [{ text: /<meta name="generator" content="Astro\b|\/_astro\// }],
  },
  netlify: {
    by: 'other-application',
    name: 'Netlify',
    kind: 'front',
    marks: [
      {
        header: ['server', /^Netlify/i],
        text: /Not Found - Request ID|<title>(?:Page not found|Site not found)/i,
      },
    ],
  },
  'github-pages': {
    by: 'other-application',
    name: 'GitHub Pages',
    kind: 'front',
    marks: [{ text: /There isn't a GitHub Pages site here/i }, { header: ['server', /^GitHub\.com/i] }],
  },
  heroku: {
    by: 'other-application',
    name: 'Heroku',
    kind: 'front',
    marks: [{ text: /herokucdn\.com\/error-pages\// }, { text: /<title>No such app<\/title>/i }],
  },
  shopify: {
    by: 'other-application',
    name: 'Shopify',
    kind: 'front',
    marks: [
      { header: ['x-shopid', /./] },
      { header: ['powered-by', /Shopify/i] },
      { header: ['x-shopify-stage', /./] },
    ],
  },
  wix: {
    by: 'other-application',
    name: 'Wix',
    kind: 'front',
    marks: [{ header: ['x-wix-request-id', /./] }, { text: /<meta name="generator" content="Wix\.com/i }],
  },
  squarespace: {
    by: 'other-application',
    name: 'Squarespace',
    kind: 'front',
    marks: [{ header: ['server', /^Squarespace/i] }],
  },
  webflow: {
    by: 'other-application',
    name: 'Webflow',
    kind: 'front',
    marks: [{ text: /<meta content="Webflow" name="generator"|<html[^>]{0,200} data-wf-site=/i }],
  },
  drupal: {
    by: 'other-application',
    name: 'Drupal',
    kind: 'front',
    marks: [{ header: ['x-generator', /^Drupal/i] }, { text: /<meta name="generator" content="Drupal/i }],
  },
  joomla: {
    by: 'other-application',
    name: 'Joomla',
    kind: 'front',
    marks: [
      { text: /<meta name="generator" content="Joomla/i },
      { header: ['x-content-powered-by', /Joomla/i] },
    ],
  },
  typo3: {
    by: 'other-application',
    name: 'TYPO3',
    kind: 'front',
    marks: [{ text: /<meta name="generator" content="TYPO3/i }],
  },
  prestashop: {
    by: 'other-application',
    name: 'PrestaShop',
    kind: 'front',
    marks: [
      { header: ['powered-by', /PrestaShop/i] },
      { text: /<meta name="generator" content="PrestaShop/i },
    ],
  },
  magento: {
    by: 'other-application',
    name: 'Magento',
    kind: 'front',
    marks: [{ header: ['x-magento-cache-debug', /./] }, { text: /<script type="text\/x-magento-init">/ }],
  },
  ghost: {
    by: 'other-application',
    name: 'Ghost',
    kind: 'front',
    marks: [{ text: /<meta name="generator" content="Ghost/i }],
  },
  express: {
    by: 'other-application',
    name: 'Express',
    kind: 'front',
    marks: [
      { text: /<pre>Cannot (?:GET|POST|OPTIONS|HEAD|DELETE) \// },
      { header: ['x-powered-by', /^Express\b/i] },
    ],
  },
  laravel: {
    by: 'other-application',
    name: 'Laravel',
    kind: 'front',
    marks: [
      { header: ['set-cookie', /laravel_session=/i] },
      { text: /"exception":\s*"(?:Symfony|Illuminate)\\\\/ },
      { text: /"message":\s*"The route [^"]{1,200} could not be found\."/ },
    ],
  },
  django: {
    by: 'other-application',
    name: 'Django',
    kind: 'front',
    marks: [
      {
        text: /You're seeing this error because you have <code>DEBUG = True|Page not found at \/[^<]{0,200}<\/title>/,
      },
    ],
  },
  rails: {
    by: 'other-application',
    name: 'Rails',
    kind: 'front',
    marks: [{ text: /<title>The page you were looking for doesn't exist/i }],
  },
  fastapi: {
    by: 'other-application',
    name: 'FastAPI',
    kind: 'front',
    marks: [{ text: /^\{"detail":\s*"(?:Not Found|Method Not Allowed)"\}\s*$/ }],
  },
  tomcat: {
    by: 'other-application',
    name: 'Tomcat',
    kind: 'front',
    marks: [{ text: /<h3>Apache Tomcat\/|<title>HTTP Status \d{3} /i }],
  },
  spring: {
    by: 'other-application',
    name: 'Spring',
    kind: 'front',
    marks: [
      { text: /<h1>Whitelabel Error Page<\/h1>/ },
      { text: /^\{"timestamp":"?[^{}]{1,300}"status":\d{3},"error":"[^{}]{1,400}"path":"/ },
    ],
  },
  'asp-net': {
    by: 'other-application',
    name: 'ASP.NET',
    kind: 'front',
    marks: [{ header: ['x-aspnet-version', /./] }, { text: /Server Error in '[^'<]{0,80}' Application/i }],
  },
  'aws-api-gateway': {
    by: 'other-application',
    name: 'AWS API Gateway',
    kind: 'front',
    marks: [
      { header: ['x-amzn-errortype', /^(?:MissingAuthenticationToken|IncompleteSignature)Exception/] },
      { text: /^\{"message":\s*"Missing Authentication Token"\}$/ },
    ],
  },
  'single-page-application': {
    by: 'other-application',
    name: 'a single-page application',
    kind: 'front',
    statuses: [200, 404],
    marks: [
      { text: /<body>\s*(?:<noscript>[\s\S]{0,400}<\/noscript>\s*)?<div id="(?:root|app)"><\/div>/i },
      { text: /<app-root>\s*<\/app-root>/ },
    ],
  },
} satisfies KnownPages;
